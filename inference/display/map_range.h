#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "inference/core/map.h"
#include "inference/display/map_style.h"

namespace overlook {

/// As Map::range, by vector code.
[[nodiscard]] Map::Range finiteRange(const cv::Mat1f& values);

/// From the `percent`-th percentile of all finite values of the maps to the (100 - percent)-th, linear between
/// neighbouring values; all of them for 0. Of more than a million values, evenly spread ones are taken.
[[nodiscard]] Map::Range clippedRange(const std::vector<cv::Mat1f>& maps, double percent);

/// The range of a map's values that decides its own scale in this style.
[[nodiscard]] Map::Range ownRange(const cv::Mat1f& values, const MapStyle& style);

[[nodiscard]] inline ValueScale valueScale(const cv::Mat1f& values, const MapStyle& style) {
    return valueScale(ownRange(values, style), style);
}

}  // namespace overlook
