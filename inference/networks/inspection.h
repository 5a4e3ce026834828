#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <string>

#include "inference/networks/network.h"

namespace torch::nn {
class Module;
}

namespace overlook {

/// What a native network tells about itself so that it can be looked into.
struct InspectedModule {
    /// Is shown the output of every module in the order they run, with its name; what it returns is handed on.
    using Step = std::function<at::Tensor(const std::string& name, const torch::nn::Module& module, at::Tensor output)>;

    std::shared_ptr<torch::nn::Module> module;
    std::function<at::Tensor(const at::Tensor& input, const Step& step)> run;  ///< gives the logits
    std::function<LinearHead()> head;                                          ///< empty = no linear head
    int smallestSide = 1;                                                      ///< of an input, pixels
};

/// The same weights, shared, as a network to look into. While it runs, the module is in evaluation mode and its
/// parameters collect no gradients; both are put back afterwards, so this is allowed in the middle of training.
[[nodiscard]] std::unique_ptr<Network> inspectModule(InspectedModule module);

}  // namespace overlook
