#pragma once

#include <memory>

namespace torch::jit {
struct Module;
}

namespace overlook {

class TappedModule;

/// The same network as a copy that the CPU runs faster: weights are constants, batch normalisation is folded into the
/// convolutions before it, and the weights of convolutions lie channels-last in memory, as its input should. It has the
/// taps of the original except for layers that the folding takes away (a convolution before its normalisation).
/// Results differ in the last digits. Throws what LibTorch throws where a model cannot be frozen.
[[nodiscard]] std::unique_ptr<TappedModule> foldedModule(const torch::jit::Module& module);

}  // namespace overlook
