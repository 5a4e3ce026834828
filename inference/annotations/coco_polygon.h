#pragma once

#include <opencv2/core.hpp>

#include "inference/core/polygon.h"
#include "inference/core/run_lengths.h"

namespace overlook {

/// The pixels of a polygon exactly as the COCO reference (maskApi, rleFrPoly) counts them: its outline is walked on a
/// grid five times as fine, and a pixel column is filled between the heights where the walk crosses its middle. Points
/// may lie outside the picture, up to kFarthestPoint away.
[[nodiscard]] RunLengths cocoRunLengths(const Polygon& polygon, cv::Size picture);

/// Largest coordinate, in pixels, that shapes may have; what lies beyond is a mistake.
inline constexpr double kFarthestPoint = 1e6;

}  // namespace overlook
