#pragma once

#include <ATen/core/Tensor.h>

namespace overlook {

/// How far the class maps of a resized picture are from the resized class maps of the picture (Wang et al.,
/// "Self-supervised Equivariant Attention Mechanism for Weakly Supervised Semantic Segmentation", CVPR 2020, L_ER, with
/// a change of scale as the transformation): the mean absolute difference of the labelled classes' maps, each
/// ReLU(M) / max M. `maps` [B, K, h, w] are resized to `ofResized` [B, K, h', w'] (bilinear); `targets` [B, K], 0 or 1.
/// 0 without a label.
[[nodiscard]] at::Tensor equivarianceLoss(const at::Tensor& maps, const at::Tensor& ofResized,
                                          const at::Tensor& targets);

}  // namespace overlook
