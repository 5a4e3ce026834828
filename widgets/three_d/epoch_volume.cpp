#include "widgets/three_d/epoch_volume.h"

#include <algorithm>
#include <cmath>
#include <opencv2/imgproc.hpp>

#include "inference/core/map.h"

namespace overlook {

namespace {

cv::Size commonSize(const std::vector<cv::Mat1f>& maps, int longerSide) {
    cv::Size largest;
    for (const cv::Mat1f& map : maps) {
        largest.width = std::max(largest.width, map.cols);
        largest.height = std::max(largest.height, map.rows);
    }
    const int longer = std::max(largest.width, largest.height);
    if (longer <= longerSide)
        return largest;
    const double by = static_cast<double>(longerSide) / longer;
    return {std::max(1, static_cast<int>(std::lround(largest.width * by))),
            std::max(1, static_cast<int>(std::lround(largest.height * by)))};
}

/// Of all epochs together.
Map::Range commonRange(const std::vector<cv::Mat1f>& maps) {
    Map::Range common;
    bool isFirst = true;
    for (const cv::Mat1f& map : maps) {
        if (map.empty())
            continue;
        const Map::Range range = Map{map, {}}.range();
        common.minimum = isFirst ? range.minimum : std::min(common.minimum, range.minimum);
        common.maximum = isFirst ? range.maximum : std::max(common.maximum, range.maximum);
        isFirst = false;
    }
    return common;
}

}  // namespace

bool EpochMaps::hasAny() const {
    return std::any_of(maps.begin(), maps.end(), [](const cv::Mat1f& map) { return !map.empty(); });
}

EpochVolume epochVolume(const EpochMaps& maps, Normalisation normalisation, int longerSide) {
    EpochVolume volume;
    if (maps.maps.size() < 2 || !maps.hasAny())
        return volume;
    volume.size = commonSize(maps.maps, longerSide);
    volume.scale = valueScale(commonRange(maps.maps), normalisation);
    for (const cv::Mat1f& map : maps.maps) {
        cv::Mat1f slice(volume.size, 0.0F);
        if (!map.empty() && !volume.scale.isFlat) {
            slice = normalised(map, volume.scale);
            const bool isReduced = map.cols > volume.size.width;
            if (map.size() != volume.size)
                cv::resize(slice, slice, volume.size, 0, 0, isReduced ? cv::INTER_AREA : cv::INTER_LINEAR);
        }
        volume.slices.push_back(slice);
    }
    return volume;
}

}  // namespace overlook
