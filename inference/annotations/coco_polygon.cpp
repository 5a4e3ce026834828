#include "inference/annotations/coco_polygon.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <vector>

namespace overlook {

namespace {

constexpr int kFineness = 5;            ///< steps of the fine grid in a pixel
constexpr int kMiddle = kFineness / 2;  ///< the step below the middle of a pixel

/// A whole number as C casts it: towards zero.
int whole(double value) {
    return static_cast<int>(value);
}

struct FinePoint {
    int x = 0;
    int y = 0;
};

/// One edge of the outline on the fine grid, walked in steps of one along its longer side, upwards in number.
class FineEdge {
 public:
    FineEdge(FinePoint from, FinePoint to) : m_from(from), m_to(to) {
        const int width = std::abs(to.x - from.x);
        const int height = std::abs(to.y - from.y);
        m_isFlat = width >= height;
        if (m_isFlat ? from.x > to.x : from.y > to.y)
            std::swap(m_from, m_to);
        const int steps = m_isFlat ? width : height;
        const int rise = m_isFlat ? m_to.y - m_from.y : m_to.x - m_from.x;
        m_slope = steps == 0 ? 0 : static_cast<double>(rise) / steps;
        m_steps = steps;
    }

    [[nodiscard]] int left() const { return std::min(m_from.x, m_to.x); }
    [[nodiscard]] int right() const { return std::max(m_from.x, m_to.x); }

    /// The upper of the two heights between which the walk goes from x to x + 1, both of which it reaches.
    [[nodiscard]] int heightAt(int x) const {
        if (m_isFlat)
            return std::min(otherAt(x - m_from.x), otherAt(x + 1 - m_from.x));
        return m_from.y + stepBefore(x);
    }

 private:
    /// The coordinate across the walk after this many steps.
    [[nodiscard]] int otherAt(int step) const { return whole((m_isFlat ? m_from.y : m_from.x) + m_slope * step + 0.5); }

    /// Of a steep edge: the last step before it crosses from x to x + 1, or back.
    [[nodiscard]] int stepBefore(int x) const {
        const bool rises = m_slope > 0;
        const auto isBefore = [&](int step) { return rises ? otherAt(step) <= x : otherAt(step) > x; };
        int before = 0;
        int after = m_steps;
        while (after - before > 1) {
            const int middle = before + (after - before) / 2;
            (isBefore(middle) ? before : after) = middle;
        }
        return before;
    }

    FinePoint m_from;
    FinePoint m_to;
    bool m_isFlat = true;
    double m_slope = 0;
    int m_steps = 0;
};

/// Appends where the edge crosses the middles of the picture's columns, as places in the order of run lengths.
void appendCrossings(const FineEdge& edge, cv::Size picture, std::vector<std::uint64_t>& places) {
    const int first = std::max(0, (edge.left() - kMiddle + kFineness - 1) / kFineness);
    for (int column = first; column < picture.width; ++column) {
        const int x = column * kFineness + kMiddle;
        if (x < edge.left())
            continue;
        if (x + 1 > edge.right())
            return;
        const double height = (edge.heightAt(x) + 0.5) / kFineness - 0.5;
        const double row = std::ceil(std::clamp(height, 0.0, static_cast<double>(picture.height)));
        places.push_back(static_cast<std::uint64_t>(column) * static_cast<std::uint64_t>(picture.height) +
                         static_cast<std::uint64_t>(row));
    }
}

/// Lengths between ordered places. Where a run has no pixel, the runs on both sides of it are one.
RunLengths lengthsBetween(const std::vector<std::uint64_t>& places) {
    RunLengths runs{static_cast<std::uint32_t>(places.front())};
    const auto lengthTo = [&](std::size_t i) { return static_cast<std::uint32_t>(places[i] - places[i - 1]); };
    for (std::size_t i = 1; i < places.size(); ++i) {
        if (const std::uint32_t length = lengthTo(i); length > 0)
            runs.push_back(length);
        else if (++i < places.size())
            runs.back() += lengthTo(i);
    }
    return runs;
}

}  // namespace

RunLengths cocoRunLengths(const Polygon& polygon, cv::Size picture) {
    std::vector<FinePoint> points;
    points.reserve(polygon.size());
    for (const cv::Point2d& point : polygon)
        points.push_back({whole(kFineness * point.x + 0.5), whole(kFineness * point.y + 0.5)});
    std::vector<std::uint64_t> places;
    for (std::size_t i = 0; i < points.size(); ++i)
        appendCrossings(FineEdge(points[i], points[(i + 1) % points.size()]), picture, places);
    places.push_back(static_cast<std::uint64_t>(picture.area()));
    std::sort(places.begin(), places.end());
    return lengthsBetween(places);
}

}  // namespace overlook
