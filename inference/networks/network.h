#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/protocol/messages.h"

/// Adding a network: one file next to this one that adds its layers to a ModuleTree and says how they are run
/// (makeTreeNetwork), and one line in the table of registry.cpp. The command line, the window, the tests over all
/// networks and the documentation read that table.
namespace overlook {

/// One forward pass: the scores, and the activations of the layers that were asked for.
struct ForwardPass {
    at::Tensor logits;  ///< [B, K] classification, [B, K, h, w] segmentation
    /// By layer name. The logits were computed from these, and gradients with respect to them can be asked for; the
    /// first one is an autograd leaf: gradients stop there and nothing before it was recorded. Later in-place
    /// operations do not change them.
    std::map<std::string, at::Tensor> activations;
    std::vector<at::Tensor> attentions;  ///< of a transformer that returns them: [B, heads, L, L] a block, in order
};

/// The linear head of a network whose scores are the spatial mean of a linear map of features: logits = mean(W f) + b.
struct LinearHead {
    std::string featureLayer;  ///< the layer whose activation the head is applied to
    at::Tensor weight;         ///< [K, C]
    at::Tensor bias;           ///< [K], may be undefined
};

/// Where nothing but pooling and flattening lies between a map and a linear layer, the gradient of a score by the map,
/// added up over its positions, is that by the linear layer's output times a matrix that does not depend on the
/// picture.
struct LinearWay {
    std::string behind;  ///< the linear layer, [B, K]
    at::Tensor weight;   ///< [K, C]: sum over positions of d score / d map = d score / d behind · weight
};

/// A network that can be looked into. Always in evaluation mode; parameters never collect gradients.
class Network {
 public:
    virtual ~Network() = default;

    /// `input` [B, 3, H, W], or [B, 1, H, W] for networks of grey pictures, already normalised as the card says.
    /// `layers`: names to capture. With at least one layer the pass is recorded from the first captured layer on; with
    /// none there is no graph. Throws Error (BadModel, BadRequest): wrong output rank, unknown layer, input size that
    /// does not fit.
    [[nodiscard]] virtual ForwardPass forward(const at::Tensor& input, const std::vector<std::string>& layers) = 0;

    /// What the rest of a network is to compute with, made of a layer's activation [B, …]; may have another batch size.
    /// Must return memory of its own: later operations may work in place.
    using Edit = std::function<at::Tensor(const at::Tensor& activation)>;

    /// The logits of a pass in which the activation of one layer is exchanged for `edit` of it, without a graph. One
    /// input can so be finished in many variants at once, and what comes before the layer runs only once.
    /// Throws as forward() does, and what LibTorch throws where the rest of the network does not take the edit.
    [[nodiscard]] virtual at::Tensor forwardEdited(const at::Tensor& input, const std::string& layer,
                                                   const Edit& edit) = 0;

    /// Layers in the order they run, with output shapes for an input of this size.
    [[nodiscard]] virtual std::vector<LayerDescription> layers(const at::Tensor& exampleInput) = 0;

    /// Layers that are not among the `open` ones, those that ran, each with what stands in the way of capturing it.
    [[nodiscard]] virtual std::vector<LayerDescription> closedLayers(
        const std::vector<LayerDescription>& /*open*/) const {
        return {};
    }

    /// Whether there are layers to look at; a TorchScript file of unusual operations may have none.
    [[nodiscard]] virtual bool hasLayers() const { return true; }

    /// Whether passes come with attention matrices; known after the first pass.
    [[nodiscard]] virtual bool hasAttentions() const { return false; }

    /// The linear way that leads on from a layer, when there is one and it is known.
    [[nodiscard]] virtual std::optional<LinearWay> linearWay(const std::string& /*layer*/) const {
        return std::nullopt;
    }

    /// Global-average-pooling head, when the network has one.
    [[nodiscard]] virtual std::optional<LinearHead> linearHead() const = 0;
};

}  // namespace overlook
