#pragma once

#include <cstdint>
#include <opencv2/core.hpp>

#include "inference/core/tri_mask.h"
#include "inference/display/compositor.h"

namespace overlook {

/// The hint of one class over a picture. Which pixels are attend and which are ignore is told by pattern, not by
/// colour: attend is filled and has a solid outline, ignore is hatched and has a dashed one.
struct HintLayer {
    TriMask mask;
    std::uint32_t colour = 0;  ///< 0xRRGGBB, of the class
    bool isActive = true;      ///< the class that is being painted; others are fainter
    int hatch = 8;             ///< device pixels from one line of the hatching to the next
};

/// Blends the hint over the pixels of `area` (in target pixels) of the target, which has the size of the view. At 100 %
/// and above exactly the pixels of the picture that have a hint are painted; below, a target pixel is painted when any
/// of the pixels under it that are looked at (at least 4 × 4) has one. The result of an area is the same as that part
/// of the whole.
void blendHints(cv::Mat4b& target, const HintLayer& layer, const ViewWindow& view, const cv::Rect& area);

/// The target pixels in which a change of these picture pixels can be seen, outlines included.
[[nodiscard]] cv::Rect seenArea(const cv::Rect& picturePixels, const ViewWindow& view);

}  // namespace overlook
