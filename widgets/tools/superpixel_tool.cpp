#include "widgets/tools/superpixel_tool.h"

#include <algorithm>
#include <cmath>
#include <QLineF>
#include <QPainter>

#include "inference/hints/pixel_area.h"
#include "widgets/tools/contrast_painting.h"
#include "widgets/tools/picture_polygon.h"

namespace overlook {

namespace {

bool isIn(const HintRegion& region, cv::Point pixel) {
    return region.area().contains(pixel) && region.where(pixel - region.topLeft) != 0;
}

}  // namespace

void SuperpixelTool::press(const Pointer& pointer) {
    if (board().picture().empty() || isBusy() || !begin(pointer))
        return;
    m_last = pointer.position;
    takeUpTo(pointer.position);
}

void SuperpixelTool::move(const Pointer& pointer) {
    if (isDrawing())
        takeUpTo(pointer.position);
    else
        hover(pointer);
}

void SuperpixelTool::release(const Pointer& /*pointer*/) {
    finish();
}

void SuperpixelTool::hover(const Pointer& pointer) {
    m_last = pointer.position;
    outlineAt(pointer.position);
}

void SuperpixelTool::leave() {
    m_isLooking = false;
    m_patch = {};
    m_outline.clear();
    changed();
}

bool SuperpixelTool::wheel(double steps) {
    options().superpixelSide = static_cast<int>(stepped(options().superpixelSide, steps, kSmallest, kLargest));
    m_patch = {};
    outlineAt(m_last);
    optionsChanged();
    return true;
}

/// Takes the patches on the straight way from where the pointer was.
void SuperpixelTool::takeUpTo(QPointF position) {
    const QLineF way(m_last, position);
    const int steps = std::max(1, static_cast<int>(std::ceil(2 * way.length() / options().superpixelSide)));
    std::vector<cv::Point> pixels;
    for (int i = 1; i <= steps; ++i)
        pixels.push_back(pixelUnder(picturePoint(way.pointAt(static_cast<double>(i) / steps))));
    m_last = position;
    take(pixels);
    outlineAt(position);
}

/// At once where the patches are there, else as soon as they are cut.
void SuperpixelTool::take(const std::vector<cv::Point>& pixels) {
    const auto patches = [cuts = m_cuts, picture = board().picture(), side = options().superpixelSide, pixels] {
        HintRegions found;
        for (const cv::Point pixel : pixels)
            if (found.empty() || !isIn(found.back(), pixel))
                found.push_back(cuts->patchAt(picture, pixel, side));
        return found;
    };
    const bool areThere = std::all_of(pixels.begin(), pixels.end(), [this](cv::Point pixel) {
        return m_cuts->isThere(board().picture(), pixel, options().superpixelSide);
    });
    if (areThere)
        paintRegions(patches());
    else
        board().paintFound(patches, hint(), HintBoard::Found::Beside);
}

void SuperpixelTool::outlineAt(QPointF position) {
    const cv::Point pixel = pixelUnder(picturePoint(position));
    const cv::Mat3b picture = board().picture();
    if (picture.data == m_picture.data && isIn(m_patch, pixel))
        return;
    m_picture = picture;
    m_patch = {};
    if (m_cuts->isThere(picture, pixel, options().superpixelSide))
        m_patch = m_cuts->patchAt(picture, pixel, options().superpixelSide);
    else
        lookForPatchAt(pixel);
    m_outline = outlineOf(m_patch);
    changed();
}

void SuperpixelTool::lookForPatchAt(cv::Point pixel) {
    m_isLooking = true;
    board().lookFor([cuts = m_cuts, picture = m_picture, side = options().superpixelSide,
                     pixel] { return HintRegions{cuts->patchAt(picture, pixel, side)}; },
                    [this, life = life(), pixel](const HintRegions& found) {
                        if (life.expired() || !m_isLooking)
                            return;
                        m_isLooking = false;
                        if (!found.empty() && pixelUnder(picturePoint(m_last)) != pixel)
                            return outlineAt(m_last);
                        m_patch = found.empty() ? HintRegion() : found.front();
                        m_outline = outlineOf(m_patch);
                        changed();
                    });
}

QCursor SuperpixelTool::cursor() const {
    return m_isLooking ? QCursor(Qt::BusyCursor) : HintTool::cursor();
}

void SuperpixelTool::paint(QPainter& painter, const QTransform& canvasFromPicture) const {
    paintContrasted(painter, [&](QPainter& lines) {
        for (const PixelEdge& edge : m_outline)
            lines.drawLine(canvasFromPicture.map(QLineF(edge.from.x, edge.from.y, edge.to.x, edge.to.y)));
    });
}

}  // namespace overlook
