#include "inference/display/hint_layer.h"

#include <algorithm>
#include <array>
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

/// One colour at one opacity over every possible value of each channel.
class BlendTable {
 public:
    BlendTable(std::uint32_t colour, int strength) {
        for (std::size_t channel = 0; channel < 3; ++channel) {
            const int wanted = static_cast<int>(colour >> (8 * channel) & 0xFFU);
            for (int below = 0; below < 256; ++below)
                m_values[channel][static_cast<std::size_t>(below)] =
                    static_cast<uchar>(below + (wanted - below) * strength / 256);
        }
    }

    void blend(cv::Vec4b& pixel) const {
        pixel[0] = m_values[0][pixel[0]];
        pixel[1] = m_values[1][pixel[1]];
        pixel[2] = m_values[2][pixel[2]];
    }

 private:
    std::array<std::array<uchar, 256>, 3> m_values{};
};

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
        : HintPainter(layer, view, layer.isActive ? kActive : kOthers) {}

    void paint(cv::Vec4b& pixel, cv::Point target, Hint hint) const {
        if (hint == Hint::Attend)
            return m_fill.blend(pixel);
        // A dark and a light line side by side are seen on any ground.
        const int across = phase(target.x + m_shift.x + target.y + m_shift.y, m_period);
        if (across < m_period / 4)
            m_darkHatch.blend(pixel);
        else if (across < m_period / 2)
            m_lightHatch.blend(pixel);
        else
            m_faintFill.blend(pixel);
    }

    /// A pixel at the rim: a solid line around what is attended, a dashed one around what is ignored.
    void paintEdge(cv::Vec4b& pixel, cv::Point target, Hint hint) const {
        const int along = phase(target.x + m_shift.x - target.y - m_shift.y, 2 * kDash);
        const bool isDark = hint == Hint::Ignore && along < kDash;
        (isDark ? m_darkLine : m_lightLine).blend(pixel);
    }

 private:
    HintPainter(const HintLayer& layer, const ViewWindow& view, const Strength& strength)
        : m_fill(layer.colour, strength.fill),
          m_faintFill(layer.colour, strength.fill / 2),
          m_darkHatch(kDark, strength.hatch),
          m_lightHatch(kLight, strength.hatch),
          m_darkLine(kDark, strength.outline),
          m_lightLine(kLight, strength.outline),
          m_period(std::max(4, layer.hatch)),
          m_shift(static_cast<int>(std::lround(view.origin.x * view.zoom)),
                  static_cast<int>(std::lround(view.origin.y * view.zoom))) {}

    static int phase(int position, int period) { return (position % period + period) % period; }

    static constexpr std::uint32_t kDark = 0x000000;
    static constexpr std::uint32_t kLight = 0xFFFFFF;

    BlendTable m_fill;
    BlendTable m_faintFill;
    BlendTable m_darkHatch;
    BlendTable m_lightHatch;
    BlendTable m_darkLine;
    BlendTable m_lightLine;
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
            const cv::Point place(inside.x + x, inside.y + y);
            if (isEdge)
                painter.paintEdge(pixels[x], place, static_cast<Hint>(hint));
            else
                painter.paint(pixels[x], place, static_cast<Hint>(hint));
        }
    }
}

}  // namespace overlook
