#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>
#include <vector>

#include "inference/networks/network.h"

namespace torch::nn {
class Module;
}

namespace overlook {

/// A native network that can learn: its torch module (whose parameter names are the names in checkpoints) returns class
/// maps.
class TrainableNetwork {
 public:
    virtual ~TrainableNetwork() = default;

    /// The module with all parameters and buffers; switch train() and eval() on it.
    [[nodiscard]] virtual torch::nn::Module& module() = 0;
    /// Class maps before global average pooling, [B, K, h, w], recorded as in ordinary training. logits = their spatial
    /// mean.
    [[nodiscard]] virtual at::Tensor classMaps(const at::Tensor& input) = 0;
    /// The same weights (shared, not copied) as a network to look into.
    [[nodiscard]] virtual std::unique_ptr<Network> inspect() = 0;
};

/// One line of the table of native networks.
struct NetworkEntry {
    const char* id;       ///< "tiny-cam", "vgg16-cam"
    const char* summary;  ///< one English sentence
    const char* source;   ///< paper
    int inputSize;        ///< side it was designed for, pixels
    double learningRate;  ///< default of the trainer
    std::unique_ptr<TrainableNetwork> (*create)(int classes);
};

[[nodiscard]] const std::vector<NetworkEntry>& networkTable();
/// Throws Error (BadRequest) listing the ids.
[[nodiscard]] const NetworkEntry& networkEntry(const std::string& id);

}  // namespace overlook
