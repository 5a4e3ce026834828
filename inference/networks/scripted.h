#pragma once

#include <ATen/core/Tensor.h>

#include <filesystem>
#include <memory>

#include "inference/networks/network.h"

namespace overlook {

/// Any TorchScript file, traced or scripted, as a network to look into. Layers are called by the path of the submodule
/// ("features.7"); the second call of the same submodule is "relu:2". A file without submodules, as torch.jit.freeze
/// leaves it, has its operations for layers: "conv2d:1", "relu:1", "conv2d:2", ….
class ScriptedNetwork : public Network {
 public:
    /// Throws Error: Missing; BadModel when the file is not TorchScript or its forward() takes more than a picture.
    ScriptedNetwork(const std::filesystem::path& path, const ModelCard& card, c10::Device device);
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
    /// None before findLinearHead().
    [[nodiscard]] std::optional<LinearHead> linearHead() const override { return m_head; }

    /// Looks for the head that the card names, or for any, and believes it only when it reproduces the logits of a
    /// trial run on `exampleInput` (it does not in networks with more between the features and the scores).
    void findLinearHead(const at::Tensor& exampleInput);

    /// Computes with a folded copy from now on (see foldedModule), when that gives the scores and layers of a trial run
    /// on `exampleInput` to 1e-4 of their size; layers that the copy does not have are still looked at in the original.
    void useFoldedCopy(const at::Tensor& exampleInput);

 private:
    class Source;
    [[nodiscard]] bool reproducesLogits(const LinearHead& head, const at::Tensor& exampleInput);

    std::unique_ptr<Source> m_source;
    std::optional<LinearHead> m_head;
    bool m_hasAttentions = false;
};

}  // namespace overlook
