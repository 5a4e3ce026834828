#include "inference/hints/pixel_area.h"

#include <algorithm>
#include <cmath>

namespace overlook {

namespace {

/// No picture is that large; pointers may be, when one looks at a picture from far away.
constexpr double kFarthest = 1 << 28;

int pixelAlong(double coordinate) {
    return static_cast<int>(std::floor(std::clamp(coordinate, -kFarthest, kFarthest)));
}

}  // namespace

cv::Point pixelUnder(cv::Point2d point) {
    return {pixelAlong(point.x), pixelAlong(point.y)};
}

cv::Rect pixelsBetween(cv::Point2d a, cv::Point2d b) {
    const cv::Point first = pixelUnder({std::min(a.x, b.x), std::min(a.y, b.y)});
    const cv::Point last = pixelUnder({std::max(a.x, b.x), std::max(a.y, b.y)});
    return {first, last + cv::Point(1, 1)};
}

cv::Rect insideOf(cv::Size picture, const cv::Rect& area) {
    const cv::Rect inside = area & cv::Rect({}, picture);
    return inside.empty() ? cv::Rect() : inside;
}

HintRegion united(const HintRegions& regions) {
    cv::Rect box;
    for (const HintRegion& region : regions)
        box |= region.area();
    HintRegion all{box.tl(), cv::Mat1b::zeros(box.size())};
    for (const HintRegion& region : regions) {
        if (!region.isEmpty())
            all.where(region.area() - box.tl()).setTo(255, region.where);
    }
    return all;
}

}  // namespace overlook
