#include "inference/display/hint_layer.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace overlook {

namespace {

constexpr int kSamplesAlong = 4;  ///< of the picture pixels under one target pixel, each way
constexpr int kDash = 4;          ///< device pixels

/// Opacity of the parts of a hint, 0 … 256.
struct Strength {
    int fill;
    int hatch;
    int outline;
};

constexpr Strength kActive{90, 200, 256};
constexpr Strength kOthers{40, 90, 128};

cv::Vec4b opaque(std::uint32_t colour) {
    return {static_cast<uchar>(colour), static_cast<uchar>(colour >> 8U), static_cast<uchar>(colour >> 16U), 255};
}

void blend(cv::Vec4b& pixel, const cv::Vec4b& colour, int strength) {
    for (int channel = 0; channel < 3; ++channel) {
        const int below = pixel[channel];
        pixel[channel] = static_cast<uchar>(below + (colour[channel] - below) * strength / 256);
    }
}

/// Which hint each target pixel of an area shows.
class ShownHints {
 public:
    ShownHints(const TriMask& mask, const ViewWindow& view, const cv::Rect& area)
        : m_view(view), m_area(area), m_hints(area.size(), std::uint8_t{0}) {
        for (const auto& [position, tile] : mask.tiles()) {
            const cv::Rect place = mask.areaOf(position);
            if (!(seenArea(place, view) & area).empty())
                view.zoom >= 1 ? gather(place, tile->pixels()) : scatter(place, tile->pixels());
        }
    }

    [[nodiscard]] const cv::Mat1b& hints() const { return m_hints; }

 private:
    [[nodiscard]] int columnOf(int x) const { return targetOf(x, m_view.origin.x) - m_area.x; }
    [[nodiscard]] int rowOf(int y) const { return targetOf(y, m_view.origin.y) - m_area.y; }
    /// The target pixel that shows the centre of a picture pixel.
    [[nodiscard]] int targetOf(int pixel, double origin) const {
        return static_cast<int>(std::floor((pixel + 0.5 - origin) * m_view.zoom));
    }
    [[nodiscard]] int sourceOf(int target, double origin) const {
        return static_cast<int>(std::floor(origin + (target + 0.5) / m_view.zoom));
    }

    /// One picture pixel for each target pixel.
    void gather(const cv::Rect& place, const cv::Mat1b& pixels) {
        std::vector<int> columns(static_cast<std::size_t>(m_area.width));
        for (int x = 0; x < m_area.width; ++x)
            columns[static_cast<std::size_t>(x)] = sourceOf(m_area.x + x, m_view.origin.x) - place.x;
        const auto isInside = [&](int column) { return column >= 0 && column < place.width; };
        const auto first = std::find_if(columns.begin(), columns.end(), isInside);
        const auto last = std::find_if_not(first, columns.end(), isInside);
        for (int y = 0; y < m_area.height; ++y) {
            const int row = sourceOf(m_area.y + y, m_view.origin.y) - place.y;
            if (row < 0 || row >= place.height)
                continue;
            const uchar* const source = pixels[row];
            std::transform(first, last, m_hints[y] + (first - columns.begin()),
                           [source](int column) { return source[column]; });
        }
    }

    /// Several picture pixels for each target pixel: those that have a hint count.
    void scatter(const cv::Rect& place, const cv::Mat1b& pixels) {
        const int step = std::max(1, static_cast<int>(1 / (m_view.zoom * kSamplesAlong)));
        std::vector<int> columns;
        for (int x = 0; x < place.width; x += step)
            columns.push_back(columnOf(place.x + x));
        for (int y = 0; y < place.height; y += step) {
            const int row = rowOf(place.y + y);
            if (row < 0 || row >= m_area.height)
                continue;
            const uchar* source = pixels[y];
            for (const int column : columns) {
                if (*source && column >= 0 && column < m_area.width)
                    m_hints(row, column) = *source;
                source += step;
            }
        }
    }

    const ViewWindow& m_view;
    cv::Rect m_area;
    cv::Mat1b m_hints;
};

/// Paints what ShownHints found. The patterns stay where they are on the picture while it is panned.
class HintPainter {
 public:
    HintPainter(const HintLayer& layer, const ViewWindow& view)
        : m_colour(opaque(layer.colour)),
          m_strength(layer.isActive ? kActive : kOthers),
          m_period(std::max(2, layer.hatch)),
          m_shift(static_cast<int>(std::lround(view.origin.x * view.zoom)),
                  static_cast<int>(std::lround(view.origin.y * view.zoom))) {}

    void paint(cv::Vec4b& pixel, cv::Point target, Hint hint, bool isEdge) const {
        const int diagonal = phase(target.x + m_shift.x + target.y + m_shift.y, m_period);
        if (isEdge)
            return paintEdge(pixel, target, hint);
        if (hint == Hint::Attend)
            return blend(pixel, m_colour, m_strength.fill);
        // A dark and a light line side by side are seen on any ground.
        if (diagonal < m_period / 4)
            blend(pixel, {0, 0, 0, 255}, m_strength.hatch);
        else if (diagonal < m_period / 2)
            blend(pixel, {255, 255, 255, 255}, m_strength.hatch);
        else
            blend(pixel, m_colour, m_strength.fill / 2);
    }

 private:
    static int phase(int position, int period) { return (position % period + period) % period; }

    void paintEdge(cv::Vec4b& pixel, cv::Point target, Hint hint) const {
        const int along = phase(target.x + m_shift.x - target.y - m_shift.y, 2 * kDash);
        const bool isDark = hint == Hint::Ignore && along < kDash;
        blend(pixel, isDark ? cv::Vec4b(0, 0, 0, 255) : cv::Vec4b(255, 255, 255, 255), m_strength.outline);
    }

    cv::Vec4b m_colour;
    Strength m_strength;
    int m_period;
    cv::Point m_shift;
};

}  // namespace

cv::Rect seenArea(const cv::Rect& picturePixels, const ViewWindow& view) {
    const auto target = [&](int pixel, double origin) { return (pixel - origin) * view.zoom; };
    const int left = static_cast<int>(std::floor(target(picturePixels.x, view.origin.x))) - 2;
    const int top = static_cast<int>(std::floor(target(picturePixels.y, view.origin.y))) - 2;
    const int right = static_cast<int>(std::ceil(target(picturePixels.br().x, view.origin.x))) + 2;
    const int bottom = static_cast<int>(std::ceil(target(picturePixels.br().y, view.origin.y))) + 2;
    return cv::Rect(cv::Point(left, top), cv::Point(right, bottom)) & cv::Rect({}, view.size);
}

void blendHints(cv::Mat4b& target, const HintLayer& layer, const ViewWindow& view, const cv::Rect& area) {
    CV_Assert(target.size() == view.size);
    const cv::Rect inside = area & cv::Rect({}, view.size);
    if (inside.empty() || layer.mask.isUnknown())
        return;
    const cv::Rect around(inside.x - 1, inside.y - 1, inside.width + 2, inside.height + 2);
    const ShownHints shown(layer.mask, view, around);
    const HintPainter painter(layer, view);
    for (int y = 0; y < inside.height; ++y) {
        const uchar* const above = shown.hints()[y];
        const uchar* const here = shown.hints()[y + 1];
        const uchar* const below = shown.hints()[y + 2];
        cv::Vec4b* const pixels = target[inside.y + y] + inside.x;
        for (int x = 0; x < inside.width; ++x) {
            const uchar hint = here[x + 1];
            if (hint == 0)
                continue;
            const bool isEdge = here[x] != hint || here[x + 2] != hint || above[x + 1] != hint || below[x + 1] != hint;
            painter.paint(pixels[x], {inside.x + x, inside.y + y}, static_cast<Hint>(hint), isEdge);
        }
    }
}

}  // namespace overlook
