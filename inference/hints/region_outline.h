#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "inference/hints/hint_region.h"

namespace overlook {

/// A part of an outline that runs along the sides of pixels: between two corners of pixels, across or down.
struct PixelEdge {
    cv::Point from;
    cv::Point to;
};

/// Where the pixels of a region meet others, as long straight edges in picture coordinates.
[[nodiscard]] std::vector<PixelEdge> outlineOf(const HintRegion& region);

}  // namespace overlook
