#pragma once

#include <ATen/core/Tensor.h>

#include <memory>

#include "inference/networks/network.h"

namespace overlook {

/// The same network, with convolutions and matrix products in bfloat16 (torch.autocast). Weights stay as they are;
/// scores and the rest of the operations are float32, activations may be bfloat16.
[[nodiscard]] std::unique_ptr<Network> reducedPrecision(std::unique_ptr<Network> network, c10::Device device);

}  // namespace overlook
