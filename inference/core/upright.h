#pragma once

#include <opencv2/core.hpp>

namespace overlook {

/// The stored pixels turned and mirrored as EXIF orientation 1 … 8 asks. Orientation 1 shares the pixels.
[[nodiscard]] cv::Mat upright(const cv::Mat& stored, int orientation);

}  // namespace overlook
