#pragma once

#include <opencv2/core.hpp>

namespace overlook {

/// The stored pixels turned and mirrored as EXIF orientation 1 … 8 asks. Orientation 1 shares the pixels.
[[nodiscard]] cv::Mat upright(const cv::Mat& stored, int orientation);

/// The same for pixels that nobody else has a share in, without a second copy in memory where the shape allows it:
/// only quarter turns of a picture that is not square need one.
[[nodiscard]] cv::Mat turnedUpright(cv::Mat&& stored, int orientation);

}  // namespace overlook
