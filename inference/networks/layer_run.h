#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <optional>
#include <string>
#include <utility>

#include "inference/networks/inspection.h"
#include "inference/networks/module_tree.h"

namespace overlook {

/// The output of a layer or group that is known already, so that a pass can begin behind it.
struct KnownOutput {
    std::string layer;
    at::Tensor activation;
};

/// One forward pass through a tree of modules: runs layers by name and shows every output on the way. When a name runs
/// a second time it is shown as "relu:2", as in TorchScript files.
class LayerRun {
 public:
    /// Both must outlive the run. An empty `step` = nobody looks.
    LayerRun(const ModuleTree& tree, const InspectedModule::Step& step) : m_tree(tree), m_step(step) {}
    /// A pass that begins behind a layer: those before it hand on what they are given, whatever it is, and where that
    /// layer would give its output it gives the known one.
    LayerRun(const ModuleTree& tree, const InspectedModule::Step& step, KnownOutput known)
        : m_tree(tree), m_step(step), m_known(std::move(known)) {}

    /// The output of one layer.
    [[nodiscard]] at::Tensor layer(const std::string& name, const at::Tensor& input);
    /// The output of one layer, which is also among the named outputs of the network.
    at::Tensor publishLayer(const std::string& name, const at::Tensor& input);
    /// The output of all layers in a group, one after the other.
    [[nodiscard]] at::Tensor sequence(const std::string& group, const at::Tensor& input);
    /// Shows the output of a group whose layers are not just a sequence.
    [[nodiscard]] at::Tensor show(const std::string& group, const at::Tensor& output);
    /// Shows what was computed between layers, a mask say, and puts it among the named outputs of the network. `kind`
    /// is what it is called in lists of layers (see attention_roles.h for those of attention).
    at::Tensor publish(const std::string& name, const at::Tensor& output, const char* kind = "Map");

    /// Whether there is such a layer or group.
    [[nodiscard]] bool has(const std::string& name) const { return m_tree.find(name) != nullptr; }
    [[nodiscard]] at::Tensor parameter(const std::string& name) const { return m_tree.parameter(name); }
    /// Whether the layer behind which the pass begins was not reached yet.
    [[nodiscard]] bool isSkipping() const { return m_known.has_value(); }
    /// What was published so far, as it was handed on.
    [[nodiscard]] const std::map<std::string, at::Tensor>& published() const { return m_published; }

 private:
    at::Tensor shown(const std::string& name, const torch::nn::Module& module, const at::Tensor& output);

    const ModuleTree& m_tree;
    const InspectedModule::Step& m_step;
    std::optional<KnownOutput> m_known;  ///< until it is handed on
    std::map<std::string, int> m_calls;
    std::map<std::string, at::Tensor> m_published;
};

}  // namespace overlook
