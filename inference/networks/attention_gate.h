#pragma once

#include <string>

#include "inference/networks/layer_run.h"
#include "inference/networks/module_tree.h"

namespace overlook {

/// Additive attention gate (Oktay et al., "Attention U-Net: Learning Where to Look for the Pancreas", MIDL 2018,
/// eq. 1–2): a coarser feature says which positions of a skip connection pass.
class AttentionGate {
 public:
    /// Adds `NAME.theta` (2×2 of stride 2, no bias), `NAME.phi`, `NAME.psi` (1×1, bias), and the output convolution and
    /// batch normalisation `NAME.W.0`, `NAME.W.1`. Inside there are skipChannels / 2, at least 1.
    AttentionGate(ModuleTree& tree, std::string name, int skipChannels, int gatingChannels);

    /// `skip` [B, Cx, H, W], H and W ≥ 2; `gating` [B, Cg, h, w] -> the shape of `skip`. Publishes the attention
    /// a = sigmoid(psi(ReLU(theta(skip) + up(phi(gating))))) in (0, 1), resized to [B, 1, H, W], as `NAME`.
    [[nodiscard]] at::Tensor run(LayerRun& run, const at::Tensor& skip, const at::Tensor& gating) const;

 private:
    std::string m_name;
};

}  // namespace overlook
