#pragma once

#include <opencv2/core.hpp>

#include "inference/display/compositor.h"

namespace overlook {

/// What lies on a surface in 3-D.
enum class SurfaceKind {
    Overlay,  ///< the picture under the map's colours, as on the canvas
    Picture,
    Colours  ///< the map's colours alone
};

/// The picture (RGB) made no larger than this many pixels along its longer side.
[[nodiscard]] cv::Mat3b reducedPicture(const cv::Mat3b& picture, int longerSide);

/// What lies on the surface, RGB, as large as `picture`. Without values there is only the picture.
[[nodiscard]] cv::Mat3b surfacePicture(const cv::Mat3b& picture, const MapLayer& map, SurfaceKind kind);

}  // namespace overlook
