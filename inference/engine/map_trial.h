#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/evaluation/pixel_exchange.h"
#include "inference/protocol/messages.h"

namespace overlook {

class Engine;

/// What is tried with the pixels of a map's picture.
struct TrialChoice {
    bool inserts = true;
    bool deletes = true;
    bool shows = true;   ///< what the map shows, alone
    int stepPixels = 0;  ///< exchanged at once by insertion and deletion; 0 = one row of the input

    [[nodiscard]] bool isAny() const { return inserts || deletes || shows; }
};

/// How the probability of one class follows the map that explains it.
struct MapTrial {
    double probability = 0;                       ///< of the class on the whole picture, 0 … 1
    std::vector<float> insertion = {};            ///< probability after each step, from the blurred picture on
    std::vector<float> deletion = {};             ///< probability after each step, to the mean colour
    std::optional<ConfidenceChange> change = {};  ///< by showing only what the map shows
    std::vector<Sentence> warnings = {};
};

/// Tries the raw map of a class of a classification model. Insertion and deletion take the pixels in the order of the
/// map's values, brought to the input's size (bilinear, signed); what is shown alone is max(map, 0) / max.
/// Throws what Engine::fedPicture() and Engine::probabilities() throw, and Error (BadRequest) for an unknown class.
[[nodiscard]] MapTrial triedMap(Engine& engine, const Predict& picture, int classIndex, const cv::Mat1f& map,
                                const TrialChoice& choice, JobControl& job);

}  // namespace overlook
