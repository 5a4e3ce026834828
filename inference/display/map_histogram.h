#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "inference/display/map_style.h"

namespace overlook {

/// How many cells of a map lie in each of `bins` equal parts of the scale, from its low to its high end; what lies
/// beyond an end counts to its last part, as it is painted. Cells that are not finite count nowhere; all 0 for a flat
/// scale.
[[nodiscard]] std::vector<int> histogram(const cv::Mat1f& values, const ValueScale& scale, int bins);

}  // namespace overlook
