#pragma once

#include <opencv2/core.hpp>

#include "inference/display/compositor.h"

namespace overlook::test {

/// What blendMap should do, written down pixel by pixel in double precision, without a single shortcut.
/// `doubtful` marks pixels whose value lies on the threshold within half a step: both answers are right there.
[[nodiscard]] cv::Mat4b referenceBlend(const cv::Mat4b& below, const MapLayer& layer, const ViewWindow& view,
                                       cv::Mat1b& doubtful);

/// Largest difference of any channel, outside `ignored`.
[[nodiscard]] int largestDifference(const cv::Mat4b& a, const cv::Mat4b& b, const cv::Mat1b& ignored);

}  // namespace overlook::test
