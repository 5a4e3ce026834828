#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "inference/attention/attention_request.h"
#include "inference/networks/network.h"

namespace overlook {

class Evidence;

/// Where an evidence gets its passes from when several pictures share them.
class SharedPasses {
 public:
    virtual ~SharedPasses() = default;
    /// What Network::forward gives for the one picture.
    [[nodiscard]] virtual ForwardPass forward(const Evidence& evidence, const std::vector<std::string>& layers) = 0;
    /// The network's linear head, in the memory where the passes are handed out.
    [[nodiscard]] virtual const std::optional<LinearHead>& head() const = 0;
    /// Evidence::gradients of all its target layers, by layer; undefined where the scores do not depend on it.
    [[nodiscard]] virtual std::map<std::string, at::Tensor> gradients(const Evidence& evidence) = 0;
};

/// What all methods that look at one picture share: one forward pass, and one backward pass for all classes.
///
/// Each part is computed when it is first asked for and then kept, so several methods on one picture cost hardly more
/// than one. Used from one thread. Everything handed out is without a graph.
class Evidence {
 public:
    /// `network` and `shared` must outlive this. Without `shared` the passes are its own.
    Evidence(Network& network, AttentionRequest request, SharedPasses* shared = nullptr);

    /// Replaces the request's region (see there), which can only be drawn once the size of the logits is known. Before
    /// anything else but logits() is asked for.
    void setRegion(at::Tensor region) { m_request.region = std::move(region); }
    /// Replaces the request's classes, which may depend on the logits. Before anything else but logits() is asked for.
    /// Throws Error (BadRequest): a class that is not there.
    void setClasses(std::vector<int> classes);

    [[nodiscard]] Network& network() const { return m_network; }
    [[nodiscard]] const AttentionRequest& request() const { return m_request; }
    /// Network::linearHead(), in the memory that activation() gives maps in.
    [[nodiscard]] const std::optional<LinearHead>& head() const { return m_head; }

    /// The one target layer. Throws Error (BadRequest) when the request names none or several.
    [[nodiscard]] const std::string& layer() const;

    /// [1, K], or [1, K, h, w] of a segmentation network.
    /// Throws Error (BadRequest): a class that is not there, scores that are not numbers; what Network::forward throws.
    [[nodiscard]] at::Tensor logits() const;

    /// What the network gave besides (see ForwardPass).
    [[nodiscard]] const std::vector<at::Tensor>& attentions() const;

    /// What the layer of the network's own attention with this role gave, [1, h, w], [N, h, w] or [N, N] (see
    /// AttentionRole). Throws Error (BadRequest) when the request names none.
    [[nodiscard]] at::Tensor ownAttention(AttentionRole role) const;

    /// Where each class is scored (see scoredRegions).
    [[nodiscard]] const std::vector<at::Tensor>& regions() const;

    /// The derivative of the score of the n-th class of the request by the logits, [1, K] or [1, K, h, w].
    [[nodiscard]] at::Tensor direction(std::size_t n) const;

    /// Output of a target layer, or of the one that feeds the linear head, [C, h, w].
    /// Throws Error (BadRequest): the layer gives no map, or values that are not numbers.
    [[nodiscard]] at::Tensor activation(const std::string& layer) const;

    /// d score / d activation of a target layer for each class of the request, [N, C, h, w]. A closed form where the
    /// layer feeds the linear head: the value is then W_ck / (h w) at every position, and takes no memory.
    /// Throws Error (BadRequest) when the scores do not depend on the layer.
    [[nodiscard]] at::Tensor gradients(const std::string& layer) const;

    /// The mean of gradients() over the positions, [N, C]. Far cheaper where a linear way leads on from the layer.
    [[nodiscard]] at::Tensor meanGradients(const std::string& layer) const;

    /// Whether the scores are a linear function of the mean of this layer.
    [[nodiscard]] bool feedsHead(const std::string& layer) const;

 private:
    [[nodiscard]] const ForwardPass& pass() const;
    [[nodiscard]] at::Tensor headGradients() const;
    [[nodiscard]] at::Tensor meanGradientsBy(const LinearWay& way, const at::Tensor& map) const;
    void computeGradients() const;

    Network& m_network;
    AttentionRequest m_request;
    SharedPasses* m_shared;
    std::optional<LinearHead> m_head;
    std::map<std::string, LinearWay> m_ways;  ///< from target layers
    mutable std::optional<ForwardPass> m_pass;
    mutable std::optional<std::vector<at::Tensor>> m_regions;
    mutable std::map<std::string, at::Tensor> m_gradients;
};

}  // namespace overlook
