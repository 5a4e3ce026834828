#pragma once

#include <opencv2/core.hpp>

#include "inference/core/tri_mask.h"
#include "inference/hints/hint_region.h"

namespace overlook {

/// The pixels that are hinted like `seed` and can be reached from it over common sides: what a bucket of paint fills.
[[nodiscard]] HintRegions alikeHinted(const TriMask& hint, cv::Point seed);

/// What a magic wand takes.
struct WandReach {
    int tolerance = 24;        ///< 0 … 255: of the mean over the channels of the difference to the seed's colour
    bool isContiguous = true;  ///< only what can be reached over common sides; otherwise in the whole picture
};

/// The pixels whose colour resembles that of `seed`, an RGB picture's pixel.
[[nodiscard]] HintRegions alikeColoured(const cv::Mat3b& picture, cv::Point seed, const WandReach& reach);

}  // namespace overlook
