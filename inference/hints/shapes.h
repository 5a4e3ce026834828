#pragma once

#include <opencv2/core.hpp>

#include "inference/core/polygon.h"
#include "inference/hints/hint_region.h"

namespace overlook {

/// Shapes as pixels: those whose centre is inside. Left out is what lies outside the picture.
[[nodiscard]] HintRegion polygonRegion(const Polygon& polygon, cv::Size picture);  ///< by the even-odd rule
[[nodiscard]] HintRegion rectangleRegion(const cv::Rect& box, cv::Size picture);
[[nodiscard]] HintRegion ellipseRegion(const cv::Rect& box, cv::Size picture);  ///< the largest one in the box

}  // namespace overlook
