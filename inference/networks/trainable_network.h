#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "inference/networks/network.h"

namespace torch::nn {
class Module;
}

namespace overlook {

/// What one forward pass of a native network gives, recorded as in ordinary training.
struct NetworkOutputs {
    at::Tensor logits;  ///< [B, K] classification; [B, K, H, W] segmentation, at the input's size
    /// Classification: maps before global average pooling, [B, K, h, w]. logits = their spatial mean, plus a bias a
    /// class where the network keeps it out of the maps. Undefined for segmentation.
    at::Tensor classMaps;
    /// Further scores and what the network computed to look somewhere, by the name of the layer: "head.mask",
    /// "attention.gate1". Each network's header says which.
    std::map<std::string, at::Tensor> named;
    /// Classification: what the class maps are made of, [B, C, h, w], and the linear head [K, C]; classMaps =
    /// headWeight · features, plus a bias a class where the network keeps it in the maps. Undefined for segmentation.
    at::Tensor features{};
    at::Tensor headWeight{};
};

/// A network that can learn: its torch module (whose parameter names are the names in checkpoints) gives class
/// maps or a segmentation.
class TrainableNetwork {
 public:
    virtual ~TrainableNetwork() = default;

    /// The module with all parameters and buffers; switch train() and eval() on it.
    [[nodiscard]] virtual torch::nn::Module& module() = 0;
    /// `input` [B, 3, H, W], normalised.
    [[nodiscard]] virtual NetworkOutputs outputs(const at::Tensor& input) = 0;
    /// The outputs when the output of a layer or group is known and nothing before it has to run: the rest of the
    /// network must need that one alone. `activation` as the layer gives it for a batch. Throws Error (BadRequest) when
    /// there is no such layer, and what LibTorch throws where the rest needs more than it.
    [[nodiscard]] virtual NetworkOutputs outputsBehind(const std::string& layer, const at::Tensor& activation) = 0;
    /// The class maps among the outputs.
    [[nodiscard]] at::Tensor classMaps(const at::Tensor& input) { return outputs(input).classMaps; }
    /// The same weights (shared, not copied) as a network to look into.
    [[nodiscard]] virtual std::unique_ptr<Network> inspect() = 0;
};

/// One line of the table of native networks.
struct NetworkEntry {
    const char* id;  ///< "tiny-cam", "vgg16-cam"
    Task task;
    const char* summary;  ///< one English sentence
    const char* source;   ///< paper
    int inputSize;        ///< side it was designed for, pixels
    double learningRate;  ///< default of the trainer
    /// `classes` ≥ 1, for segmentation with the background. Weights are drawn from torch's default generator.
    std::unique_ptr<TrainableNetwork> (*create)(int classes);
};

[[nodiscard]] const std::vector<NetworkEntry>& networkTable();
/// Also that of TorchScript files (scripted_trainable.h), which no table lists. Throws Error (BadRequest) listing the
/// ids.
[[nodiscard]] const NetworkEntry& networkEntry(const std::string& id);

}  // namespace overlook
