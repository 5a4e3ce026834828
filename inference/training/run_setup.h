#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/core/run_folder.h"
#include "inference/protocol/training_messages.h"

namespace overlook {

class LearningSet;
class TrainableNetwork;
struct LearningPlan;
struct NetworkEntry;

/// The folder of the run. Throws Error (BadRequest) when it holds finished epochs and is not to go on.
[[nodiscard]] RunFolder folderOf(const Train& request);

/// The device to learn on; the best there is when the name is empty. Throws Error (BadRequest).
[[nodiscard]] at::Device deviceOf(const Train& request);

/// Throws Error (BadRequest) when there is no such network, or the method does not train it.
[[nodiscard]] const NetworkEntry& networkOf(const Train& request);

[[nodiscard]] LearningPlan planOf(const Train& request);

/// Throws Error (BadRequest) when not every process gets a training picture.
void checkEnoughPictures(const LearningSet& set, int processes);

/// Whether a TorchScript file goes on learning.
[[nodiscard]] bool teachesScript(const Train& request);

/// How pictures are fed: as the card of the TorchScript file says, the standard for all other networks. Throws Error
/// (Missing, BadModel).
[[nodiscard]] ModelCard cardOf(const Train& request);

/// The network with the weights that it starts from, on the device. Adds to `warnings` what of a weights file was not
/// used. Throws Error: Missing, Unreadable, BadModel.
[[nodiscard]] std::unique_ptr<TrainableNetwork> createdNetwork(const Train& request, const LearningSet& set,
                                                               std::vector<Sentence>& warnings);

}  // namespace overlook
