#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "inference/core/sentence.h"

namespace overlook {

constexpr const char* kEvaluateMethod = "maps/evaluate";

/// "maps/evaluate" -> EvaluationSummary. Compares the maps of a run with masks, with what a model says of altered
/// pictures, or with both, and keeps the figures in the folder of the run (StoredEvaluation).
struct EvaluateMaps {
    std::string run;
    std::string kind = "maps";          ///< of the maps: or "accumulated"
    std::vector<int> epochs;            ///< empty = the last
    std::string truth;                  ///< data set with masks; empty = none
    std::string list;                   ///< of the data set; empty = all pictures that have maps
    std::vector<std::string> measures;  ///< that the checkpoints of the epochs are asked for: "insertion", …
};

struct EvaluationSummary {
    std::string file;                ///< with the figures
    int maps = 0;                    ///< that were evaluated
    int failures = 0;                ///< of maps or pictures that were left out
    std::vector<Sentence> problems;  ///< the first of them
    std::vector<Sentence> warnings;  ///< of the model that was asked
};

void to_json(nlohmann::json& json, const EvaluateMaps& value);
void to_json(nlohmann::json& json, const EvaluationSummary& value);
/// Throw Error (Protocol) naming the field that is missing or of the wrong type.
void from_json(const nlohmann::json& json, EvaluateMaps& value);
void from_json(const nlohmann::json& json, EvaluationSummary& value);

}  // namespace overlook
