#pragma once

#include <c10/core/Device.h>

#include <filesystem>
#include <memory>

#include "inference/core/model_card.h"
#include "inference/networks/network.h"

namespace overlook {

/// A native network with the weights of one epoch of a run.
struct RunModel {
    ModelCard card;
    ClassTable classes;  ///< ids are the network's outputs; names and colours are the data set's
    std::unique_ptr<Network> network;
};

/// `checkpoint`: <run>/checkpoints/epoch_0007.pt. Throws Error (BadModel, BadData) when run.json does not say which
/// network it is, or the weights do not fit.
[[nodiscard]] RunModel loadRunModel(const std::filesystem::path& checkpoint, c10::Device device);

}  // namespace overlook
