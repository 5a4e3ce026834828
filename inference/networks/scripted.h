#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <map>
#include <memory>

#include "inference/networks/layer_trace.h"
#include "inference/networks/network.h"
#include "inference/networks/parameter_access.h"

namespace overlook {

class ScriptedModule;

/// Any TorchScript file, traced or scripted, as a network to look into. Layers are called by the path of the submodule
/// ("features.7"); the second call of the same submodule is "relu:2". A file without submodules, as torch.jit.freeze
/// leaves it, has its operations for layers: "conv2d:1", "relu:1", "conv2d:2", ….
class ScriptedNetwork : public Network, public ParameterAccess {
 public:
    /// Throws Error: Missing; BadModel when the file is not TorchScript or its forward() takes more than a picture.
    ScriptedNetwork(const std::filesystem::path& path, const ModelCard& card, c10::Device device);
    /// A module that is shared with somebody who may change its weights; it must not be folded. `head` as
    /// findLinearHead() would find it.
    ScriptedNetwork(std::shared_ptr<const ScriptedModule> module, const ModelCard& card,
                    std::optional<LinearHead> head = std::nullopt);
    ~ScriptedNetwork() override;

    /// Whether its input has one channel: its first convolution says so, or where that is not found, the card.
    [[nodiscard]] bool takesGrey() const;

    [[nodiscard]] ForwardPass forward(const at::Tensor& input, const std::vector<std::string>& layers) override;
    [[nodiscard]] at::Tensor forwardEdited(const at::Tensor& input, const std::string& layer,
                                           const Edit& edit) override;
    [[nodiscard]] std::vector<LayerDescription> layers(const at::Tensor& exampleInput) override;
    [[nodiscard]] std::vector<LayerDescription> closedLayers(const std::vector<LayerDescription>& open) const override;
    [[nodiscard]] bool hasLayers() const override;
    [[nodiscard]] bool hasAttentions() const override { return m_hasAttentions; }
    /// None before useFoldedCopy().
    [[nodiscard]] std::optional<LinearWay> linearWay(const std::string& layer) const override;
    /// None before findLinearHead().
    [[nodiscard]] std::optional<LinearHead> linearHead() const override { return m_head; }

    /// Of the original: the folded copy, whose weights are constants, is let go.
    [[nodiscard]] std::vector<NamedTensor> parameters() override;
    void parametersChanged(const at::Tensor& exampleInput) override;

    /// Looks for the head that the card names, or for any, and believes it only when it reproduces the logits of a
    /// trial run on `exampleInput` (it does not in networks with more between the features and the scores).
    void findLinearHead(const at::Tensor& exampleInput);

    /// Computes with a folded copy from now on (see foldedModule), when that gives the scores and layers of a trial run
    /// on `exampleInput` to 1e-4 of their size. The original is let go then; for a layer that the copy does not have it
    /// is loaded again, which throws what the constructor throws.
    void useFoldedCopy(const at::Tensor& exampleInput);

 private:
    class Source;
    /// Of the original; the last one is kept.
    [[nodiscard]] const ModelTrace& traceOf(const at::Tensor& exampleInput);

    std::unique_ptr<Source> m_source;
    std::optional<ModelTrace> m_trace;
    std::optional<LinearHead> m_head;
    std::map<std::string, LinearWay> m_ways;
    bool m_hasAttentions = false;
};

}  // namespace overlook
