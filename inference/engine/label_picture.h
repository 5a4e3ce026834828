#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace overlook {

/// The class with the largest score at every pixel of a picture of this size; of equal scores the lower class wins.
/// Scores of another size are brought to it bilinearly (pixel centres, as align_corners=false), one class at a time, so
/// that memory does not grow with the number of classes. `scores`: one plane a class, at most 255.
/// With a single class, pixels with a score of 0 or less are kIgnoreLabel: there is no other class they could have.
[[nodiscard]] cv::Mat1b labelPicture(const std::vector<cv::Mat1f>& scores, cv::Size size);

/// Share of the pixels that have each label, 0 … 1.
[[nodiscard]] std::vector<float> labelShares(const cv::Mat1b& labels, std::size_t classes);

}  // namespace overlook
