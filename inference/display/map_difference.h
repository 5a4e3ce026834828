#pragma once

#include <opencv2/core.hpp>

#include "inference/core/map.h"

namespace overlook {

/// The map with `size` cells over the same picture: linear between cell centres and constant beyond the outer ones, as
/// maps are painted. Where a cell that is needed is not finite, the nearest cell's value, finite or not, is taken. The
/// same memory when the size is the same; empty for an empty map.
[[nodiscard]] cv::Mat1f resampled(const cv::Mat1f& values, cv::Size size);

/// `minuend` − `subtrahend` with as many cells as the finer of the two has in each direction. Cells where either is not
/// finite are NaN. Empty when one of them is.
[[nodiscard]] cv::Mat1f difference(const cv::Mat1f& minuend, const cv::Mat1f& subtrahend);

/// From the smaller minimum to the larger maximum.
[[nodiscard]] Map::Range unitedRange(const Map::Range& a, const Map::Range& b);

}  // namespace overlook
