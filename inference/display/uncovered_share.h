#pragma once

#include <opencv2/core.hpp>

namespace overlook {

/// How much of what a segmentation model sees of a class its own mask leaves uncovered: Σ p · [label ≠ class] / Σ p
/// over all cells, with p = 1 − r of the reverse attention r = sigmoid(−logit), h×w (Huang et al., BMVC 2017, formula
/// 1). 0 = all is covered, 1 = the class is predicted nowhere; not a number where nothing of it is seen at all.
/// `labels`: class index a pixel, of any size (nearest neighbour).
[[nodiscard]] double uncoveredShare(const cv::Mat1f& reverse, const cv::Mat1b& labels, int classIndex);

}  // namespace overlook
