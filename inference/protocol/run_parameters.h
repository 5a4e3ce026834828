#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace overlook {

/// From where a training starts, and what of it is kept.
struct RunParameters {
    bool resumes = false;             ///< goes on after the last finished epoch of the run folder, where there is one
    std::string weights;              ///< file the network starts from; empty = drawn by the seed
    std::vector<std::string> frozen;  ///< layers, or groups of them, that stay as they are: "layer1", "features.0"
    bool freezesBatchNorm = false;    ///< batch normalisation keeps the mean and variance it starts with
    int keptCheckpoints = 3;          ///< the last ones; the best is kept as well
};

void to_json(nlohmann::json& json, const RunParameters& value);
/// Throws Error (Protocol).
void from_json(const nlohmann::json& json, RunParameters& value);

}  // namespace overlook
