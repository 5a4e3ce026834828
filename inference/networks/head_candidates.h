#pragma once

#include <ATen/core/Tensor.h>

#include <string>
#include <vector>

namespace torch::jit {
struct Graph;
struct Module;
}  // namespace torch::jit

namespace overlook {

/// A linear layer (or a 1×1 convolution) that may be the head of a network: y = W x + b.
struct HeadCandidate {
    std::string name;   ///< path of the submodule; empty when the file keeps none
    at::Tensor weight;  ///< [K, C]
    at::Tensor bias;    ///< [K], may be undefined
};

/// Among the submodules, by their weights.
[[nodiscard]] std::vector<HeadCandidate> headCandidates(const torch::jit::Module& module);

/// Among the operations of a graph whose weights are constants, as torch.jit.freeze leaves them, in graph order.
[[nodiscard]] std::vector<HeadCandidate> headCandidates(const torch::jit::Graph& graph);

}  // namespace overlook
