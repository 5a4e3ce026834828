#pragma once

#include <map>
#include <opencv2/core.hpp>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/datasets/hint_folder.h"
#include "inference/evaluation/label_rules.h"

namespace overlook {

/// What is known of one picture's pixels.
struct LabelEvidence {
    cv::Mat3b rgb;
    std::map<int, cv::Mat1f> maps;  ///< raw, of any resolution, by class id: of the classes in the picture
    cv::Mat1f saliency = {};        ///< 0 … 1, of the picture's size; for BackgroundRule::Kind::Saliency
    std::vector<HintMask> hints = {};
};

/// Class of every pixel (0 = background, kIgnoreLabel = nobody knows) by maps that say where classes are seen. Throws
/// Error: BadData when saliency or a hint has another size than the picture, BadRequest (CRF), Cancelled.
[[nodiscard]] cv::Mat1b pseudoLabels(const LabelEvidence& evidence, const LabelRules& rules, const JobControl& job);

}  // namespace overlook
