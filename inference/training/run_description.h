#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/protocol/training_messages.h"

namespace overlook {

class LearningSet;

/// What run.json says besides the request.
struct RunFacts {
    std::string device;
    int threads = 1;
    double learningRate = 0;
    int processes = 1;
    bool isFinished = false;
    Sentence features = {};  ///< whether those of frozen layers are kept; empty = no layer is frozen
    std::vector<Sentence> warnings = {};
};

/// Contents of run.json: how the run was made, and "classes" (id and name of every network output, in order) and
/// "card", with which its checkpoints and maps can be understood; "request": a Train that
/// continues it.
[[nodiscard]] nlohmann::json runDescription(const Train& request, const LearningSet& set, const ModelCard& card,
                                            const RunFacts& facts);

}  // namespace overlook
