#pragma once

#include <opencv2/core.hpp>

#include "inference/scenes/shapes.h"

namespace overlook {

/// How much of every pixel a polygon covers: the exact area, as from endless supersampling.
struct Coverage {
    cv::Rect area;     ///< of the picture, in pixels; empty when the polygon is outside
    cv::Mat1f values;  ///< 0 … 1, size of `area`
};

/// `corners` in pixels (pixel (0, 0) is the square from 0 to 1). The polygon must not cross itself.
[[nodiscard]] Coverage polygonCoverage(const Outline& corners, cv::Size picture);

}  // namespace overlook
