#pragma once

#include <opencv2/core.hpp>

namespace overlook {

/// The true classes near a border between two of them; all other pixels are kIgnoreLabel. A pixel is near when the
/// square of 2 `radius` + 1 pixels around it holds a pixel of another class. kIgnoreLabel makes no border.
[[nodiscard]] cv::Mat1b onBorderBand(const cv::Mat1b& truth, int radius);

}  // namespace overlook
