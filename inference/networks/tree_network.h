#pragma once

#include <functional>
#include <memory>

#include "inference/networks/layer_run.h"
#include "inference/networks/module_tree.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

/// What a native network is made of.
struct TreeNetworkParts {
    ModuleTree tree;
    /// Fills logits and class maps; `named` is added from what the run published.
    std::function<NetworkOutputs(LayerRun& run, const at::Tensor& input)> forward;
    /// Empty = no linear head behind global average pooling.
    std::function<LinearHead(const ModuleTree& tree)> head;
    int smallestSide = 1;  ///< of an input, pixels
};

/// A network over a tree of modules that can learn and be looked into.
[[nodiscard]] std::unique_ptr<TrainableNetwork> makeTreeNetwork(TreeNetworkParts parts);

}  // namespace overlook
