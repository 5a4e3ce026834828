#pragma once

#include <ATen/core/Tensor.h>

namespace overlook {

/// The score maps of the three branches of a reverse attention network, [B, K, h, w].
struct ReverseAttentionScores {
    at::Tensor original;
    at::Tensor reverse;
    at::Tensor combined;
};

/// How much each of the three losses counts. The paper names no weights.
struct ReverseAttentionWeights {
    double original = 1;
    double reverse = 1;
    double combined = 1;
};

/// The three cross-entropies, scalars.
struct ReverseAttentionLosses {
    at::Tensor original;
    at::Tensor reverse;  ///< of −F_rev, the same labels
    at::Tensor combined;

    [[nodiscard]] at::Tensor total(const ReverseAttentionWeights& weights = {}) const;
};

/// What a reverse attention network learns from (Huang et al., "Semantic Segmentation with Reverse Attention", BMVC
/// 2017): each branch by segmentationCrossEntropy(), the reverse one by its negated scores. `masks` int64 [B, H, W]:
/// class index, 255 = unknown.
[[nodiscard]] ReverseAttentionLosses reverseAttentionLosses(const ReverseAttentionScores& scores,
                                                            const at::Tensor& masks);

}  // namespace overlook
