#pragma once

#include <string>

#include "inference/networks/layer_run.h"
#include "inference/networks/module_tree.h"

namespace overlook {

/// Position attention (Fu et al., "Dual Attention Network for Scene Segmentation", CVPR 2019, eq. 1–2): every position
/// becomes x plus the learned number gamma, initially 0, times the mean of all positions weighted by
/// softmax(query · key).
class PositionAttention {
 public:
    /// Adds `NAME.query_conv` and `NAME.key_conv` (to `inside` channels), `NAME.value_conv` (1×1, bias) and
    /// `NAME.gamma`.
    PositionAttention(ModuleTree& tree, std::string name, int channels, int inside);

    /// [B, C, H, W] -> the same shape. Publishes where each position looks, [B, H·W, H, W], as `NAME`: its plane n is
    /// the distribution of position n (row by row) over all positions. Memory grows with (H·W)².
    [[nodiscard]] at::Tensor run(LayerRun& run, const at::Tensor& x) const;

 private:
    std::string m_name;
};

/// Channel attention (same paper, eq. 3–4): every channel becomes x plus gamma, initially 0, times the mean of all
/// channels weighted by softmax(max(E) − E) with E = X Xᵀ. Taking the energies from their maximum is the authors' code;
/// unlike the paper's formula it prefers the channels that are least alike.
class ChannelAttention {
 public:
    /// Adds `NAME.gamma`.
    ChannelAttention(ModuleTree& tree, std::string name);

    /// [B, C, H, W] -> the same shape. Publishes the weights, [B, C, C], rows sum to 1, as `NAME`.
    [[nodiscard]] at::Tensor run(LayerRun& run, const at::Tensor& x) const;

 private:
    std::string m_name;
};

}  // namespace overlook
