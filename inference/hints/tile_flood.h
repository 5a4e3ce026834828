#pragma once

#include <functional>
#include <opencv2/core.hpp>

#include "inference/hints/hint_region.h"

namespace overlook {

/// 255 for the pixels of an area of the picture that may be flooded, otherwise 0.
using FloodTest = std::function<cv::Mat1b(const cv::Rect& area)>;

/// The pixels that can be reached from `seed` over common sides, by pixels that pass the test. Asked and answered in
/// squares, those that are reached only; squares that are full share their memory.
[[nodiscard]] HintRegions floodedFrom(cv::Point seed, cv::Size picture, const FloodTest& test);

/// All the pixels that pass the test, in the same squares.
[[nodiscard]] HintRegions allThatPass(cv::Size picture, const FloodTest& test);

}  // namespace overlook
