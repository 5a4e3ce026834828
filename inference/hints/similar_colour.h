#pragma once

#include <opencv2/core.hpp>

#include "inference/hints/brush.h"
#include "inference/hints/hint_region.h"

namespace overlook {

/// How far two colours are from each other, 0 … 255 for each of the three channels, added up: three times the mean
/// over the channels, as a whole number.
[[nodiscard]] inline int summedDifference(const cv::Vec3b& a, const cv::Vec3b& b) {
    return std::abs(a[0] - b[0]) + std::abs(a[1] - b[1]) + std::abs(a[2] - b[2]);
}

/// Of a region under the brush, the pixels whose colour resembles that under the brush's centre, so that strokes stop
/// at edges: the mean difference over the channels may be `tolerance` (0 … 255) at the centre and nothing at the rim.
[[nodiscard]] HintRegion similarUnderBrush(const HintRegion& region, const cv::Mat3b& picture, const BrushStamp& brush,
                                           double tolerance);

}  // namespace overlook
