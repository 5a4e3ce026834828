#pragma once

#include <opencv2/core.hpp>

#include "inference/hints/hint_region.h"

namespace overlook {

/// The pixels of a picture at which a map, stretched over it as it is shown smoothly (linear between the centres of
/// cells, constant beyond), reaches a threshold: 0 = the map's smallest value, 1 = its largest. Never where the map has
/// no value, and nowhere when it is the same everywhere.
[[nodiscard]] HintRegions attendedRegion(const cv::Mat1f& map, double threshold, cv::Size picture);

}  // namespace overlook
