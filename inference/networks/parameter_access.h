#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

#include "inference/networks/weights_file.h"

namespace overlook {

/// A network whose parameters can be changed while it is in memory; nothing of it reaches a file.
class ParameterAccess {
 public:
    virtual ~ParameterAccess() = default;

    /// Parameters and buffers by their names, in the order in which they were made. They are shared: what is written
    /// into them is what the network computes with. Empty when the network has them as constants of its code.
    [[nodiscard]] virtual std::vector<NamedTensor> parameters() = 0;

    /// Has to be called after they were changed, before anything else is computed. `exampleInput` as in
    /// Network::layers().
    virtual void parametersChanged(const at::Tensor& exampleInput) = 0;
};

}  // namespace overlook
