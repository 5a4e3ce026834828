#pragma once

#include <filesystem>
#include <memory>
#include <string>

#include "inference/networks/load_weights.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

/// A native network with the weights of a state dictionary in it.
struct WeightedNetwork {
    const NetworkEntry* entry = nullptr;
    int classes = 0;  ///< as many as the head in the file has
    std::unique_ptr<TrainableNetwork> network;
    WeightsReport report;
};

/// Builds the network with this id of networkTable(), or without an id the one whose names and shapes of weights are
/// those of the file, for as many classes as the file's head has. Throws Error: Missing, Unreadable, BadModel (no state
/// dictionary, or none that fits, with the first names that do not); BadRequest when the id is unknown.
[[nodiscard]] WeightedNetwork networkWithWeights(const std::filesystem::path& path, const std::string& id);

}  // namespace overlook
