#pragma once

#include <ATen/core/Tensor.h>

namespace overlook {

/// Multi-label soft margin loss: binary cross-entropy of every class with the logistic function of its logit, averaged
/// over classes and pictures (Li et al., "Tell Me Where to Look", CVPR 2018, L_cl). `logits` and `targets` [B, K].
[[nodiscard]] at::Tensor multiLabelSoftMarginLoss(const at::Tensor& logits, const at::Tensor& targets);

}  // namespace overlook
