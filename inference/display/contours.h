#pragma once

#include <opencv2/core.hpp>

#include "inference/display/compositor.h"

namespace overlook {

/// Draws the contours of a map layer over `target` (as blendMaps): white lines with a dark edge, so that they are seen
/// on any picture, along which the map, linear between the centres of its cells, has a level. None beside cells that
/// are not finite. `scale` must not be flat.
void blendContours(cv::Mat4b& target, const MapLayer& layer, const ViewWindow& view, const ValueScale& scale);

}  // namespace overlook
