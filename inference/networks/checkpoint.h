#pragma once

#include <filesystem>

namespace torch::optim {
class Optimizer;
}

namespace overlook {

class TrainableNetwork;

/// Writes parameters and buffers as a state dictionary, for torch.load(…, weights_only=True) and readWeights(), and
/// beside it, in the same file, the optimiser's state and the epoch (1 …); completely or not at all.
/// Throws Error (Storage).
void saveCheckpoint(const std::filesystem::path& path, TrainableNetwork& network, torch::optim::Optimizer& optimizer,
                    int epoch);

/// Copies a checkpoint, also one in the form of TorchScript that was written before, into a network built with the same
/// plan and number of classes, and into its optimiser when one is given (of the same kind, over the same parameters).
/// Returns the epoch. Nothing is changed unless all of it fits. Throws Error: Missing; BadModel naming the first
/// weights that are missing or have another shape.
int loadCheckpoint(const std::filesystem::path& path, TrainableNetwork& network,
                   torch::optim::Optimizer* optimizer = nullptr);

}  // namespace overlook
