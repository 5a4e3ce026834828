#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace c10 {
struct IValue;
}
namespace torch::jit {
struct Graph;
struct Module;
}  // namespace torch::jit

namespace overlook {

struct TappedGraph;

/// Runs a TorchScript module and shows what its layers give on the way, which TorchScript has no hooks for: the outputs
/// of its submodules, or of its operations where it has no submodules (any more). The module itself is not changed.
class TappedModule {
 public:
    /// Is shown an output with the submodule's path ("layer4.0.relu"; its second call is "layer4.0.relu:2") and type
    /// ("ReLU"), or the operation's name and number ("relu:1") and name, in the order they run; what it returns is
    /// handed on. Must not throw.
    using Visitor = std::function<at::Tensor(const std::string& name, const std::string& kind, const at::Tensor&)>;

    /// Throws Error (BadModel) when `forward` needs more than one argument.
    explicit TappedModule(const torch::jit::Module& module);
    /// Runs `graph`, which was made from the `forward` of `module`, instead.
    TappedModule(const torch::jit::Module& module, TappedGraph graph);
    ~TappedModule();

    /// Whether there is any layer to look at.
    [[nodiscard]] bool hasTaps() const;
    /// Whether the layers are operations, because there are no submodules.
    [[nodiscard]] bool hasOperationTaps() const;
    /// Whether a submodule of that path, or an operation of that name, is looked at when it runs.
    [[nodiscard]] bool hasTap(const std::string& name) const;
    /// What a submodule returns that cannot be looked at because it gives no single tensor ("Tuple[Tensor, Tensor]");
    /// empty for all others.
    [[nodiscard]] std::string otherResult(const std::string& path) const;
    /// Channels of the picture that the first convolution takes; none when there is none whose weight is known.
    [[nodiscard]] std::optional<std::int64_t> inputChannels() const;
    /// What runs, with its taps.
    [[nodiscard]] const torch::jit::Graph& graph() const;
    [[nodiscard]] const TappedGraph& tapped() const;

    /// What `forward` returns. Arguments after the first take their default values. Throws what LibTorch throws.
    [[nodiscard]] c10::IValue run(const at::Tensor& input, const Visitor& visitor) const;

 private:
    class Program;
    std::unique_ptr<Program> m_program;
};

}  // namespace overlook
