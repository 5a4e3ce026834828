#include "widgets/canvas/view_cache.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

#include "inference/display/axis_samples.h"
#include "inference/display/picture_pyramid.h"
#include "inference/display/picture_sampler.h"
#include "widgets/canvas/canvas.h"
#include "widgets/canvas/pixel_grid.h"

namespace overlook {

namespace {

/// The pyramid that came with the picture, or, of a large one, a new one.
std::shared_ptr<const PicturePyramid> pyramidOf(const CanvasContent& content) {
    if (content.pyramid && content.pyramid->picture().data == content.picture.data)
        return content.pyramid;
    const bool isLarge = content.picture.total() > PicturePyramid::kLargePixels;
    return isLarge ? std::make_shared<const PicturePyramid>(content.picture) : nullptr;
}

cv::Vec4b asPixel(QRgb colour) {
    return {static_cast<uchar>(qBlue(colour)), static_cast<uchar>(qGreen(colour)), static_cast<uchar>(qRed(colour)),
            255};
}

bool isSameView(const ViewWindow& a, const ViewWindow& b) {
    return a.size == b.size && a.origin == b.origin && a.zoom == b.zoom && a.pictureSize == b.pictureSize;
}

/// By how many device pixels what both views show lies elsewhere in the second one; nothing unless these are whole
/// ones, and where nothing is seen in both. Enlarged pictures are quick to paint anyway.
std::optional<cv::Point> movedBy(const ViewWindow& from, const ViewWindow& to) {
    if (from.size != to.size || from.zoom != to.zoom || from.pictureSize != to.pictureSize || to.zoom >= 1)
        return std::nullopt;
    const cv::Point2d exact = (from.origin - to.origin) * to.zoom;
    constexpr double kMost = 1 << 20;
    if (!(std::abs(exact.x) < kMost && std::abs(exact.y) < kMost))
        return std::nullopt;
    const cv::Point moved(cvRound(exact.x), cvRound(exact.y));
    const bool isWhole = std::abs(exact.x - moved.x) < 1e-6 && std::abs(exact.y - moved.y) < 1e-6;
    const cv::Rect all({}, to.size);
    return isWhole && !(all & (all + moved)).empty() ? std::optional(moved) : std::nullopt;
}

bool isSameLook(const ViewCache::Look& a, const ViewCache::Look& b) {
    return a.background == b.background && a.check == b.check && a.checkSize == b.checkSize &&
           a.areOverlaysHidden == b.areOverlaysHidden && a.areHintsHidden == b.areHintsHidden &&
           a.isGridVisible == b.isGridVisible && a.hatch == b.hatch;
}

/// A board in two colours where the picture is, so that a translucent picture looks translucent.
void paintBoard(cv::Mat4b& target, const ViewWindow& view, const ViewCache::Look& look) {
    target.setTo(cv::Scalar(asPixel(look.background)));
    const AxisSamples columns = nearestSamples(horizontalAxis(view), view.pictureSize.width);
    const AxisSamples rows = nearestSamples(verticalAxis(view), view.pictureSize.height);
    const cv::Vec4b colours[] = {asPixel(look.background), asPixel(look.check)};
    cv::Mat4b stripe(1, columns.count() + look.checkSize);
    for (int x = 0; x < stripe.cols; ++x)
        stripe(0, x) = colours[x / look.checkSize % 2];
    for (int y = 0; y < rows.count(); ++y) {
        const int shift = y / look.checkSize % 2 * look.checkSize;
        std::copy_n(stripe[0] + shift, columns.count(), target[rows.first + y] + columns.first);
    }
}

}  // namespace

ViewCache::ViewCache() = default;

ViewCache::~ViewCache() = default;

QImage ViewCache::frame(const CanvasContent& content, const ViewWindow& view, const Look& look) {
    const bool isSamePicture = content.picture.data == m_picture.data && content.picture.size() == m_picture.size();
    const bool isFineEnough = m_isRough || !m_hasRoughParts;
    if (!isSamePicture || !isFineEnough || !isSameView(view, m_view) || look.background != m_look.background)
        resample(content, view, look);
    if (!m_isBaseValid || !isSameLook(look, m_look)) {
        compose(content, view, look);
        m_outdated = {{}, view.size};
    }
    if (!m_outdated.empty())
        paintHints(content, view, look);
    m_look = look;
    return {m_frame.data, m_frame.cols, m_frame.rows, static_cast<qsizetype>(m_frame.step), QImage::Format_RGB32};
}

void ViewCache::resample(const CanvasContent& content, const ViewWindow& view, const Look& look) {
    const bool isSamePicture = content.picture.data == m_picture.data && content.picture.size() == m_picture.size();
    const bool isUsable = isSamePicture && look.background == m_look.background && (m_isRough || !m_hasRoughParts);
    const auto moved = isUsable ? movedBy(m_view, view) : std::nullopt;
    if (!isSamePicture)
        m_pyramid = pyramidOf(content);
    m_picture = content.picture;
    m_view = view;
    m_isBaseValid = false;
    if (moved)
        return scroll(*moved, look);
    m_resampled.create(view.size);
    m_hasRoughParts = false;
    paintPart({{}, view.size}, look);
}

/// What was there moves along; only what comes into view is painted.
void ViewCache::scroll(cv::Point moved, const Look& look) {
    const cv::Rect all({}, m_resampled.size());
    const cv::Rect kept = all & (all + moved);
    cv::Mat4b target(m_resampled.size());
    m_resampled(kept - moved).copyTo(target(kept));
    m_resampled = target;
    const int top = moved.y > 0 ? 0 : kept.height;
    const int left = moved.x > 0 ? 0 : kept.width;
    paintPart({0, top, all.width, all.height - kept.height}, look);
    paintPart({left, kept.y, all.width - kept.width, kept.height}, look);
}

void ViewCache::paintPart(const cv::Rect& part, const Look& look) {
    if (part.empty())
        return;
    cv::Mat4b target = m_resampled(part);
    ViewWindow view = m_view;
    view.size = part.size();
    view.origin += cv::Point2d(part.x, part.y) / m_view.zoom;
    target.setTo(cv::Scalar(asPixel(look.background)));
    if (!m_pyramid)
        return paintPicture(target, m_picture, view);
    const auto detail = m_isRough ? PicturePyramid::Detail::Rough : PicturePyramid::Detail::Fine;
    m_hasRoughParts = m_hasRoughParts || m_pyramid->levelFor(view, detail) != m_pyramid->levelFor(view);
    paintPicture(target, *m_pyramid, view, detail);
}

bool ViewCache::refine() {
    m_isRough = false;
    return m_hasRoughParts;
}

cv::Rect ViewCache::invalidateHints(const cv::Rect& picturePixels) {
    const cv::Rect seen = seenArea(picturePixels, m_view);
    m_outdated |= seen;
    return seen;
}

void ViewCache::compose(const CanvasContent& content, const ViewWindow& view, const Look& look) {
    m_isBaseValid = true;
    if (m_frame.data == m_base.data)
        m_frame.release();
    m_base.create(view.size);
    const double opacity = content.isPictureVisible ? std::clamp(content.pictureOpacity, 0.0, 1.0) : 0;
    if (opacity < 1) {
        paintBoard(m_base, view, look);
        cv::addWeighted(m_resampled, opacity, m_base, 1 - opacity, 0, m_base);
    } else {
        m_resampled.copyTo(m_base);
    }
    if (content.labels && !look.areOverlaysHidden)
        blendLabels(m_base, *content.labels, view);
    if (!look.areOverlaysHidden)
        blendMaps(m_base, content.maps, view);
    if (look.isGridVisible)
        paintPixelGrid(m_base, view);
}

void ViewCache::paintHints(const CanvasContent& content, const ViewWindow& view, const Look& look) {
    const cv::Rect area = std::exchange(m_outdated, {});
    const bool hasHints = !look.areOverlaysHidden && !look.areHintsHidden && !content.hints.empty();
    if (!hasHints) {
        m_frame = m_base;
        return;
    }
    if (m_frame.size() != view.size || m_frame.data == m_base.data)
        m_frame = m_base.clone();
    else
        m_base(area).copyTo(m_frame(area));
    for (HintLayer hint : content.hints) {
        hint.hatch = look.hatch;
        blendHints(m_frame, hint, view, area);
    }
}

}  // namespace overlook
