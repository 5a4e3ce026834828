#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <string>

namespace c10 {
struct IValue;
}
namespace torch::jit {
struct Module;
}

namespace overlook {

/// Runs a TorchScript module and shows the outputs of its submodules on the way, which TorchScript has no hooks for.
///
/// A copy of the graph of `forward` is inlined call by call, and a small operator is put behind every submodule call
/// that returns one tensor. Because that operator is an ordinary node it also works inside branches and loops, for
/// submodules that share one type, and whether the file was traced or scripted. The module itself is not changed.
/// Not seen: calls through interfaces and forks, and submodules that return tuples or lists.
class TappedModule {
 public:
    /// Is shown an output with the submodule's path ("layer4.0.relu"; its second call is "layer4.0.relu:2") and type
    /// ("ReLU"), in the order they run; what it returns is handed on. Must not throw.
    using Visitor = std::function<at::Tensor(const std::string& name, const std::string& kind, const at::Tensor&)>;

    /// Throws Error (BadModel) when `forward` needs more than one argument.
    explicit TappedModule(const torch::jit::Module& module);
    ~TappedModule();

    /// Whether there is any submodule call to look at.
    [[nodiscard]] bool hasTaps() const;

    /// What `forward` returns. Arguments after the first take their default values. Throws what LibTorch throws.
    [[nodiscard]] c10::IValue run(const at::Tensor& input, const Visitor& visitor) const;

 private:
    class Program;
    std::unique_ptr<Program> m_program;
};

}  // namespace overlook
