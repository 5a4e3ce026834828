#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "inference/core/polygon.h"

namespace overlook {

/// Outlines along the edges of the pixels that are not 0, one around each part; pixels that touch at a corner are one
/// part. A hole is joined to its outline by a line that goes there and back along the edges of pixels, so that an
/// outline is one closed line. As polygons they have, by RasterRule::Coco, exactly the same pixels.
[[nodiscard]] std::vector<Polygon> outlinesOfPixels(const cv::Mat1b& pixels);

}  // namespace overlook
