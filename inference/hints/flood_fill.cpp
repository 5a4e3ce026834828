#include "inference/hints/flood_fill.h"

#include "inference/hints/similar_colour.h"
#include "inference/hints/tile_flood.h"

namespace overlook {

HintRegions alikeHinted(const TriMask& hint, cv::Point seed) {
    const int state = static_cast<int>(hint.at(seed));
    const auto isAlike = [&](const cv::Rect& area) { return cv::Mat1b(hint.read(area) == state); };
    return floodedFrom(seed, hint.size(), isAlike);
}

HintRegions alikeColoured(const cv::Mat3b& picture, cv::Point seed, const WandReach& reach) {
    if (!cv::Rect({}, picture.size()).contains(seed))
        return {};
    const cv::Vec3b colour = picture(seed);
    const auto isAlike = [&](const cv::Rect& area) {
        cv::Mat1b alike(area.size());
        for (int y = 0; y < area.height; ++y) {
            const cv::Vec3b* const colours = picture[area.y + y] + area.x;
            std::uint8_t* const row = alike[y];
            for (int x = 0; x < area.width; ++x)
                row[x] = summedDifference(colours[x], colour) <= 3 * reach.tolerance ? 255 : 0;
        }
        return alike;
    };
    return reach.isContiguous ? floodedFrom(seed, picture.size(), isAlike) : allThatPass(picture.size(), isAlike);
}

}  // namespace overlook
