#include "inference/scenes/coverage.h"

#include <algorithm>
#include <cmath>

namespace overlook {

namespace {

/// Sums, for every pixel, the change of covered area that the polygon's edges cause; the running sum along a row is the
/// coverage.
class EdgeSum {
 public:
    explicit EdgeSum(cv::Size size)
        : m_sums(size.height, size.width + 2, 0.0F), m_width(static_cast<float>(size.width)) {}

    void addEdge(cv::Point2f from, cv::Point2f to) {
        if (from.y == to.y)
            return;
        const float sign = from.y < to.y ? 1.0F : -1.0F;
        if (from.y > to.y)
            std::swap(from, to);
        const float slope = (to.x - from.x) / (to.y - from.y);
        const int last = std::min(m_sums.rows, static_cast<int>(std::ceil(to.y)));
        for (int row = std::max(0, static_cast<int>(std::floor(from.y))); row < last; ++row) {
            const float top = std::max(static_cast<float>(row), from.y);
            const float bottom = std::min(static_cast<float>(row + 1), to.y);
            if (top >= bottom)
                continue;
            addSpan(row, {from.x + slope * (top - from.y), from.x + slope * (bottom - from.y)}, sign * (bottom - top));
        }
    }

    [[nodiscard]] cv::Mat1f coverage() const {
        cv::Mat1f result(m_sums.rows, m_sums.cols - 2);
        for (int y = 0; y < result.rows; ++y) {
            float sum = 0;
            for (int x = 0; x < result.cols; ++x) {
                sum += m_sums(y, x);
                result(y, x) = std::min(std::abs(sum), 1.0F);
            }
        }
        return result;
    }

 private:
    /// One edge inside one row, from x = ends[0] to ends[1], `height` of the row high (signed).
    void addSpan(int row, cv::Vec2f ends, float height) {
        const float left = std::clamp(std::min(ends[0], ends[1]), 0.0F, m_width);
        const float right = std::clamp(std::max(ends[0], ends[1]), 0.0F, m_width);
        float* sums = m_sums[row];
        const int first = static_cast<int>(left);
        const int last = static_cast<int>(right);
        if (first == last) {
            const float centre = (left + right) / 2 - static_cast<float>(first);
            sums[first] += height * (1 - centre);
            sums[first + 1] += height * centre;
            return;
        }
        float covered = 0;  // share of `height` already counted
        for (int x = first; x <= last; ++x) {
            // Mean area right of the edge within pixels up to x: integral of a ramp from `left` to `right`.
            const float inside = rampIntegral(static_cast<float>(x), left, right);
            sums[x] += height * (inside - covered);
            covered = inside;
        }
        sums[last + 1] += height * (1 - covered);
    }

    /// Area of pixel x that lies right of an edge running evenly from `left` to `right`.
    static float rampIntegral(float x, float left, float right) {
        const auto primitive = [&](float at) {
            const float t = std::clamp(at, left, right) - left;
            return t * t / (2 * (right - left)) + std::max(0.0F, at - right);
        };
        return primitive(x + 1) - primitive(x);
    }

    cv::Mat1f m_sums;
    float m_width;
};

}  // namespace

Coverage polygonCoverage(const Outline& corners, cv::Size picture) {
    const cv::Rect2f extent = bounds(corners);
    const cv::Point topLeft(static_cast<int>(std::floor(extent.x)), static_cast<int>(std::floor(extent.y)));
    const cv::Point bottomRight(static_cast<int>(std::ceil(extent.br().x)), static_cast<int>(std::ceil(extent.br().y)));
    const cv::Rect area = cv::Rect(topLeft, bottomRight) & cv::Rect({0, 0}, picture);
    if (area.empty())
        return {};
    EdgeSum sum(area.size());
    const cv::Point2f origin(static_cast<float>(area.x), static_cast<float>(area.y));
    for (std::size_t i = 0; i < corners.size(); ++i)
        sum.addEdge(corners[i] - origin, corners[(i + 1) % corners.size()] - origin);
    return {area, sum.coverage()};
}

}  // namespace overlook
