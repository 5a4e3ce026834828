#pragma once

#include <opencv2/core.hpp>

#include "inference/core/tri_mask.h"
#include "inference/hints/hint_region.h"

namespace overlook {

/// The object under a rough stroke, by GrabCut (Rother et al., 2004) on the surroundings of the stroke. The middle of
/// the stroke belongs to the object, its rim need not. Pixels already hinted as `kind` belong to it too; those hinted
/// otherwise do not and stay as they are. Worked out at a lower resolution where the surroundings are large, so that
/// the answer comes within a second.
[[nodiscard]] HintRegion cutOut(const cv::Mat3b& picture, const HintRegion& stroke, const TriMask& hint, Hint kind);

}  // namespace overlook
