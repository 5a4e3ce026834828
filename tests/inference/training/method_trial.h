#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <vector>

#include "inference/networks/trainable_network.h"
#include "inference/training/training_method.h"

namespace overlook::test {

/// A native network with weights that are the same every time, in training mode.
[[nodiscard]] std::unique_ptr<TrainableNetwork> freshNetwork(const std::string& id, int classes);

/// Three pictures of 32 × 32 pixels: the first shows class 0, the second classes 0 and 1, the third nothing.
[[nodiscard]] LearningBatch threePictures();

/// The gradient of a method's loss with respect to a parameter of a network.
[[nodiscard]] at::Tensor learnt(TrainingMethod& method, TrainableNetwork& network, const LearningBatch& batch,
                                const std::string& parameter);

/// A parameter or statistic of a network by its name in weight files.
[[nodiscard]] at::Tensor stateOf(TrainableNetwork& network, const std::string& name);

/// Brings the loss of a batch down for a few steps; returns the losses.
[[nodiscard]] std::vector<double> descend(TrainingMethod& method, TrainableNetwork& network, const LearningBatch& batch,
                                          int steps);

}  // namespace overlook::test
