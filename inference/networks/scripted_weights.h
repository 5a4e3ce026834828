#pragma once

#include <memory>

namespace torch::jit {
struct Module;
}
namespace torch::nn {
class Module;
}

namespace overlook {

/// The weights and buffers of a TorchScript module under their own names, shared and not copied, for optimisers and
/// checkpoints. It always stays in evaluation mode, whatever it is told: a traced file has no other one.
/// Floating-point weights collect gradients from now on.
[[nodiscard]] std::shared_ptr<torch::nn::Module> scriptedWeights(const torch::jit::Module& module);

}  // namespace overlook
