#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <set>
#include <string>
#include <vector>

#include "inference/networks/trainable_network.h"

namespace overlook {

/// What of a network lies behind one of its layers, as a network whose input is that layer's activation [B, C, h, w]:
/// it can be taught without running what comes before. Shares module and weights with the whole.
class NetworkTail : public TrainableNetwork {
 public:
    /// `whole` must outlive the tail.
    NetworkTail(TrainableNetwork& whole, std::string layer) : m_whole(whole), m_layer(std::move(layer)) {}

    [[nodiscard]] torch::nn::Module& module() override { return m_whole.module(); }
    [[nodiscard]] NetworkOutputs outputs(const at::Tensor& activation) override {
        return m_whole.outputsBehind(m_layer, activation);
    }
    [[nodiscard]] NetworkOutputs outputsBehind(const std::string& layer, const at::Tensor& activation) override {
        return m_whole.outputsBehind(layer, activation);
    }
    [[nodiscard]] std::unique_ptr<Network> inspect() override { return m_whole.inspect(); }

    [[nodiscard]] const std::string& layer() const { return m_layer; }

 private:
    TrainableNetwork& m_whole;
    std::string m_layer;
};

/// The activation of a layer, [B, …], without a graph and in evaluation mode. Throws Error (BadRequest) when there is
/// no such layer.
[[nodiscard]] at::Tensor activationOf(TrainableNetwork& network, const std::string& layer, const at::Tensor& input);

/// The same numbers for each row, however many rows there are: a single one is computed by other routines than several,
/// which round otherwise, so there are always two.
[[nodiscard]] at::Tensor activationOfRows(TrainableNetwork& network, const std::string& layer, const at::Tensor& input);

/// Whether all that lies behind a layer needs its activation alone: a trial on `example` [B, 3, H, W] gives the same
/// logits to 1e-4.
[[nodiscard]] bool canGoOnBehind(TrainableNetwork& network, const std::string& layer, const at::Tensor& example);

/// Where the last stage of a network begins, the layers that run at the size of its last maps: the first layer of that
/// size behind which the network can go on alone, or else the nearest one before it. Empty when there is none.
[[nodiscard]] std::string layerBeforeLastStage(TrainableNetwork& network, const at::Tensor& example);

/// Full names of the weights that the outputs behind a layer depend on.
[[nodiscard]] std::set<std::string> weightsBehind(TrainableNetwork& network, const std::string& layer,
                                                  const at::Tensor& example);

}  // namespace overlook
