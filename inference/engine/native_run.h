#pragma once

#include <filesystem>
#include <memory>

#include "inference/core/class_table.h"
#include "inference/networks/network.h"

namespace overlook {

class TrainableNetwork;

/// A checkpoint of a training run here, with what its run.json says.
struct NativeModel {
    std::unique_ptr<Network> network;
    ModelCard card;
    /// Ids are indices of the network's outputs; names and colours are those of the data set's classes.
    ClassTable classes;
    int epoch = 0;
};

/// A trained network on a device, ready to be looked into. The card's feature layer becomes that of its linear head.
[[nodiscard]] std::unique_ptr<Network> readyNetwork(TrainableNetwork& network, ModelCard& card, c10::Device device);

/// Throws Error: Missing; BadData (run.json); BadModel (checkpoint); BadRequest (network unknown to this version).
[[nodiscard]] NativeModel nativeModel(const std::filesystem::path& checkpoint, c10::Device device);

}  // namespace overlook
