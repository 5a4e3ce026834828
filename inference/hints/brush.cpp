#include "inference/hints/brush.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

#include "inference/hints/pixel_area.h"

namespace overlook {

namespace {

/// Longest part of a stroke in one region, in pixels: the box around a long slanting one is nearly all empty.
constexpr double kPiece = 256;

/// What a row of pixel centres has of a shape without dents.
struct Span {
    double left = std::numeric_limits<double>::infinity();
    double right = -std::numeric_limits<double>::infinity();

    void add(double x) {
        left = std::min(left, x);
        right = std::max(right, x);
    }
};

void addDisc(Span& span, const BrushStamp& stamp, double y) {
    const double rest = stamp.radius() * stamp.radius() - (y - stamp.centre.y) * (y - stamp.centre.y);
    if (rest < 0)
        return;
    span.add(stamp.centre.x - std::sqrt(rest));
    span.add(stamp.centre.x + std::sqrt(rest));
}

/// What the brush sweeps over: the discs at both ends, and the part between the lines that touch both.
class Sweep {
 public:
    Sweep(const BrushStamp& from, const BrushStamp& to) : m_from(from), m_to(to) {
        const cv::Point2d way = to.centre - from.centre;
        const double length = std::hypot(way.x, way.y);
        const double shrinking = from.radius() - to.radius();
        m_hasSides = length > std::abs(shrinking);
        if (!m_hasSides)
            return;  // one disc lies in the other
        const cv::Point2d along = way / length;
        const cv::Point2d across(-along.y, along.x);
        const double sine = shrinking / length;
        const double cosine = std::sqrt(1 - sine * sine);
        const cv::Point2d left = along * sine + across * cosine;
        const cv::Point2d right = along * sine - across * cosine;
        m_corners = {from.centre + left * from.radius(), to.centre + left * to.radius(),
                     to.centre + right * to.radius(), from.centre + right * from.radius()};
    }

    [[nodiscard]] Span at(double y) const {
        Span span;
        addDisc(span, m_from, y);
        addDisc(span, m_to, y);
        for (std::size_t i = 0; m_hasSides && i < m_corners.size(); ++i) {
            const cv::Point2d& a = m_corners[i];
            const cv::Point2d& b = m_corners[(i + 1) % m_corners.size()];
            if ((a.y <= y) != (b.y <= y))
                span.add(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
        }
        return span;
    }

 private:
    BrushStamp m_from;
    BrushStamp m_to;
    bool m_hasSides = false;
    std::array<cv::Point2d, 4> m_corners;
};

void fillSweep(HintRegion& region, const Sweep& sweep) {
    const int width = region.where.cols;
    for (int y = 0; y < region.where.rows; ++y) {
        const Span span = sweep.at(region.topLeft.y + y + 0.5);
        if (span.left > span.right)
            continue;
        const double first = std::max(0.0, std::ceil(span.left - 0.5) - region.topLeft.x);
        const double end = std::min<double>(width, std::floor(span.right - 0.5) - region.topLeft.x + 1);
        if (first < end)
            std::fill(region.where[y] + static_cast<int>(first), region.where[y] + static_cast<int>(end),
                      std::uint8_t{255});
    }
}

/// Bresenham's line, which leaves no gaps and is one pixel wide.
void fillLine(HintRegion& region, cv::Point from, cv::Point to) {
    const cv::Point steps(std::abs(to.x - from.x), -std::abs(to.y - from.y));
    const cv::Point step(from.x < to.x ? 1 : -1, from.y < to.y ? 1 : -1);
    const cv::Rect area = region.area();
    int error = steps.x + steps.y;
    for (cv::Point pixel = from;;) {
        if (area.contains(pixel))
            region.where(pixel - region.topLeft) = 255;
        if (pixel == to)
            return;
        const int doubled = 2 * error;
        if (doubled >= steps.y) {
            error += steps.y;
            pixel.x += step.x;
        }
        if (doubled <= steps.x) {
            error += steps.x;
            pixel.y += step.y;
        }
    }
}

HintRegion piece(const BrushStamp& from, const BrushStamp& to, cv::Size picture) {
    const auto boxOf = [](const BrushStamp& stamp) {
        const cv::Point2d reach(stamp.radius(), stamp.radius());
        return pixelsBetween(stamp.centre - reach, stamp.centre + reach);
    };
    const cv::Rect area = insideOf(picture, boxOf(from) | boxOf(to));
    HintRegion region{area.tl(), cv::Mat1b::zeros(area.size())};
    if (area.empty())
        return region;
    if (std::max(from.diameter, to.diameter) > 1)
        fillSweep(region, Sweep(from, to));
    fillLine(region, pixelUnder(from.centre), pixelUnder(to.centre));
    return region;
}

}  // namespace

std::vector<BrushStamp> stampsBetween(const BrushStamp& from, const BrushStamp& to, double step) {
    const cv::Point2d way = to.centre - from.centre;
    const int count = std::max(1, static_cast<int>(std::ceil(std::hypot(way.x, way.y) / step)));
    std::vector<BrushStamp> stamps;
    for (int i = 1; i < count; ++i) {
        const double share = static_cast<double>(i) / count;
        stamps.push_back({from.centre + way * share, from.diameter + (to.diameter - from.diameter) * share});
    }
    stamps.push_back(to);
    return stamps;
}

HintRegions brushSegment(const BrushStamp& from, const BrushStamp& to, cv::Size picture) {
    HintRegions regions;
    BrushStamp last = from;
    for (const BrushStamp& next : stampsBetween(from, to, kPiece)) {
        HintRegion region = piece(last, next, picture);
        if (!region.isEmpty())
            regions.push_back(std::move(region));
        last = next;
    }
    return regions;
}

}  // namespace overlook
