#include "inference/core/polygon.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace overlook {

namespace {

constexpr double kFarthest = 1e6;  ///< pixels; what lies beyond is no outline on a picture

/// Reads a number from the front of `text` and takes it away.
std::optional<double> takenNumber(std::string_view& text) {
    double number = 0;
    const auto [end, failure] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (failure != std::errc() || !(std::abs(number) <= kFarthest))
        return std::nullopt;
    text.remove_prefix(static_cast<std::size_t>(end - text.data()));
    return number;
}

std::optional<cv::Point2d> parsedPoint(std::string_view text) {
    const auto x = takenNumber(text);
    if (!x || text.empty() || text.front() != ',')
        return std::nullopt;
    text.remove_prefix(1);
    const auto y = takenNumber(text);
    return y && text.empty() ? std::optional(cv::Point2d(*x, *y)) : std::nullopt;
}

/// Where the outline crosses the height y, from left to right.
std::vector<double> crossings(const Polygon& polygon, double y) {
    std::vector<double> found;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const cv::Point2d& a = polygon[i];
        const cv::Point2d& b = polygon[(i + 1) % polygon.size()];
        if ((a.y <= y) != (b.y <= y))
            found.push_back(a.x + (y - a.y) / (b.y - a.y) * (b.x - a.x));
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// The first pixel whose centre is not left of x, within 0 … width.
int firstPixel(double x, int width) {
    return static_cast<int>(std::clamp(std::ceil(x - 0.5), 0.0, static_cast<double>(width)));
}

}  // namespace

std::optional<Polygon> parsedPolygon(std::string_view text) {
    Polygon polygon;
    while (!text.empty()) {
        const std::size_t blank = std::min(text.find(' '), text.size());
        if (blank > 0) {
            const auto point = parsedPoint(text.substr(0, blank));
            if (!point)
                return std::nullopt;
            polygon.push_back(*point);
        }
        text.remove_prefix(std::min(blank + 1, text.size()));
    }
    return polygon.size() >= 3 ? std::optional(std::move(polygon)) : std::nullopt;
}

cv::Mat1b pixelsInside(const Polygon& polygon, cv::Size picture) {
    cv::Mat1b inside = cv::Mat1b::zeros(picture);
    for (int y = 0; y < picture.height; ++y) {
        const std::vector<double> edges = crossings(polygon, y + 0.5);
        for (std::size_t i = 0; i + 1 < edges.size(); i += 2) {
            const int first = firstPixel(edges[i], picture.width);
            inside.row(y).colRange(first, std::max(first, firstPixel(edges[i + 1], picture.width))) = 255;
        }
    }
    return inside;
}

}  // namespace overlook
