#pragma once

#include <string>

#include "inference/networks/layer_run.h"
#include "inference/networks/module_tree.h"

namespace overlook {

/// How a reverse mask follows from the original scores.
enum class ReverseMask {
    Simple,  ///< sigmoid(−F)
    Norm,    ///< sigmoid(1 / (ReLU(F) + 1/8) − 4): all non-positive scores are treated alike
};

/// Where the original branch is unsure, in (0, 1), the shape of `scores` (Huang et al., "Semantic Segmentation with
/// Reverse Attention", BMVC 2017, eq. 1, and its normalised form). Gradients pass through it.
[[nodiscard]] at::Tensor reverseMask(const at::Tensor& scores, ReverseMask kind);

/// F_org − mask · F_rev. The reverse branch learns to be low on the true class, so taking it away helps that class.
[[nodiscard]] at::Tensor combinedScores(const at::Tensor& original, const at::Tensor& reverse, const at::Tensor& mask);

/// The head of a reverse attention network: an original and a reverse branch on the same features, combined.
class ReverseAttentionHead {
 public:
    /// Adds `NAME.org` and `NAME.rev`, each as `classifier` says.
    ReverseAttentionHead(ModuleTree& tree, std::string name, const Convolution& classifier, ReverseMask mask);

    /// `features` [B, C, h, w] -> F_comb [B, K, h, w]. Publishes F_org, F_rev, the mask and F_comb as `NAME.org`,
    /// `NAME.rev`, `NAME.mask` and `NAME.comb`.
    [[nodiscard]] at::Tensor run(LayerRun& run, const at::Tensor& features) const;

 private:
    std::string m_name;
    ReverseMask m_mask;
};

}  // namespace overlook
