#include "inference/hints/similar_colour.h"

#include <algorithm>
#include <cmath>

#include "inference/hints/pixel_area.h"

namespace overlook {

HintRegion similarUnderBrush(const HintRegion& region, const cv::Mat3b& picture, const BrushStamp& brush,
                             double tolerance) {
    const cv::Rect area = insideOf(picture.size(), region.area());
    const cv::Point middle = pixelUnder(brush.centre);
    if (area.empty() || !cv::Rect({}, picture.size()).contains(middle))
        return {};
    const cv::Vec3b colour = picture(middle);
    HintRegion similar{area.tl(), region.where(area - region.topLeft).clone()};
    const double radius = std::max(brush.radius(), 0.5);
    for (int y = 0; y < area.height; ++y) {
        std::uint8_t* const row = similar.where[y];
        const cv::Vec3b* const colours = picture[area.y + y] + area.x;
        const double dy = area.y + y + 0.5 - brush.centre.y;
        for (int x = 0; x < area.width; ++x) {
            const double dx = area.x + x + 0.5 - brush.centre.x;
            const double allowed = 3 * tolerance * (1 - std::sqrt(dx * dx + dy * dy) / radius);
            if (row[x] != 0 && summedDifference(colours[x], colour) > std::max(allowed, 0.0))
                row[x] = 0;
        }
    }
    return similar;
}

}  // namespace overlook
