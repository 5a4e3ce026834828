#pragma once

#include <opencv2/core.hpp>

#include "inference/display/compositor.h"

namespace overlook {

/// From this zoom on, picture pixels are large enough for lines between them.
inline constexpr double kPixelGridZoom = 8;

/// Draws a line one device pixel wide along the left and upper edge of every picture pixel, darker than
/// the ground, or lighter where that is nearly black, so that it is seen on any picture. Nothing below kPixelGridZoom.
void paintPixelGrid(cv::Mat4b& frame, const ViewWindow& view);

}  // namespace overlook
