#pragma once

#include <opencv2/core.hpp>
#include <vector>

#include "inference/core/run_lengths.h"

namespace overlook {

/// The pixels of one object of a picture, as outlines or as run lengths.
struct ObjectRegion {
    int classId = 0;
    bool isCrowd = false;  ///< several objects that are not told apart: neither the class nor background
    /// In pixels: (0, 0) is the upper left corner of the first pixel. The object is what is inside any of them.
    std::vector<std::vector<cv::Point2f>> outlines;
    RunLengths runs;  ///< used where there are no outlines
};

/// 255 inside the object (for outlines: where a pixel's centre is inside), otherwise 0.
[[nodiscard]] cv::Mat1b pixelsOf(const ObjectRegion& object, cv::Size picture);

/// Class ids of the pixels, 0 = background. Where objects overlap, the smaller one is in front; a crowd is
/// kIgnoreLabel where no object is.
[[nodiscard]] cv::Mat1b drawnMask(const std::vector<ObjectRegion>& objects, cv::Size picture);

}  // namespace overlook
