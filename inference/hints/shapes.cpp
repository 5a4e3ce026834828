#include "inference/hints/shapes.h"

#include <algorithm>
#include <cmath>

#include "inference/hints/pixel_area.h"

namespace overlook {

namespace {

cv::Rect boxAround(const Polygon& polygon) {
    cv::Point2d first = polygon.front();
    cv::Point2d last = first;
    for (const cv::Point2d& point : polygon) {
        first = {std::min(first.x, point.x), std::min(first.y, point.y)};
        last = {std::max(last.x, point.x), std::max(last.y, point.y)};
    }
    return pixelsBetween(first, last);
}

}  // namespace

HintRegion polygonRegion(const Polygon& polygon, cv::Size picture) {
    if (polygon.size() < 3)
        return {};
    const cv::Rect area = insideOf(picture, boxAround(polygon));
    Polygon moved = polygon;
    for (cv::Point2d& point : moved)
        point -= cv::Point2d(area.tl());
    return {area.tl(), pixelsInside(moved, area.size())};
}

HintRegion rectangleRegion(const cv::Rect& box, cv::Size picture) {
    const cv::Rect area = insideOf(picture, box);
    return {area.tl(), cv::Mat1b(area.size(), std::uint8_t{255})};
}

HintRegion ellipseRegion(const cv::Rect& box, cv::Size picture) {
    const cv::Rect area = insideOf(picture, box);
    HintRegion region{area.tl(), cv::Mat1b::zeros(area.size())};
    for (int y = 0; y < area.height; ++y) {
        const double height = (2 * (area.y + y + 0.5 - box.y) / box.height) - 1;  // -1 … 1
        const double half = std::sqrt(std::max(0.0, 1 - height * height)) * box.width / 2.0;
        const double middle = box.x + box.width / 2.0 - area.x;
        const double first = std::clamp(std::ceil(middle - half - 0.5), 0.0, static_cast<double>(area.width));
        const double end = std::clamp(std::floor(middle + half - 0.5) + 1, first, static_cast<double>(area.width));
        std::fill(region.where[y] + static_cast<int>(first), region.where[y] + static_cast<int>(end),
                  std::uint8_t{255});
    }
    return region;
}

}  // namespace overlook
