#pragma once

#include <string>

#include "inference/networks/layer_run.h"
#include "inference/networks/module_tree.h"

namespace overlook {

/// Squeeze and excitation (Hu et al., "Squeeze-and-Excitation Networks", CVPR 2018, eq. 2–4): scales every channel by
/// s = sigmoid(W2 ReLU(W1 mean(x))).
class SeBlock {
 public:
    /// Layers `NAME.fc1` and `NAME.fc2` (1×1 convolutions with bias, as in torchvision) are added for `channels`; the
    /// narrow one has channels / reduction, at least 1.
    SeBlock(ModuleTree& tree, std::string name, int channels, int reduction = 16);

    /// [B, C, H, W] -> the same shape. Publishes the gate s in (0, 1), [B, C, 1, 1], as `NAME`.
    [[nodiscard]] at::Tensor run(LayerRun& run, const at::Tensor& x) const;

 private:
    std::string m_name;
};

}  // namespace overlook
