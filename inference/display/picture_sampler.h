#pragma once

#include <opencv2/core.hpp>

#include "inference/display/compositor.h"

namespace overlook {

/// Paints the visible part of an RGB picture over `target` (BGRA, opaque): nearest neighbour from 100 % up, area
/// averaged below. Target pixels outside the picture are left alone. `target` must have the size of the view.
void paintPicture(cv::Mat4b& target, const cv::Mat3b& rgb, const ViewWindow& view);

}  // namespace overlook
