#pragma once

#include <filesystem>

#include "inference/networks/torch_file.h"

namespace torch::optim {
class Optimizer;
}

namespace overlook {

class TrainableNetwork;

/// Writes parameters and buffers as a state dictionary, for torch.load(…, weights_only=True) and readWeights(), and
/// beside it, in the same file, the optimiser's state, the epoch (1 …) and what else the run must know to go on;
/// completely or not at all. `more` can be read with torchRecord(). Throws Error (Storage).
void saveCheckpoint(const std::filesystem::path& path, TrainableNetwork& network, torch::optim::Optimizer& optimizer,
                    int epoch, TorchRecords more = {});

/// Copies a checkpoint, also one in the form of TorchScript that was written before, into a network built with the same
/// plan and number of classes, and into its optimiser when one is given (of the same kind, over the same parameters).
/// Returns the epoch. Nothing is changed unless all of it fits. Throws Error: Missing; BadModel naming the first
/// weights that are missing or have another shape.
int loadCheckpoint(const std::filesystem::path& path, TrainableNetwork& network,
                   torch::optim::Optimizer* optimizer = nullptr);

}  // namespace overlook
