#pragma once

#include <ATen/core/Tensor.h>

namespace overlook {

/// Multi-label soft margin loss: binary cross-entropy of every class with the logistic function of its logit, averaged
/// over classes and pictures (Li et al., "Tell Me Where to Look", CVPR 2018, L_cl). `logits` and `targets` [B, K].
[[nodiscard]] at::Tensor multiLabelSoftMarginLoss(const at::Tensor& logits, const at::Tensor& targets);

/// Softmax cross-entropy of pictures that show one class each, averaged over pictures. `logits` [B, K]; `targets`
/// [B, K], 0 or 1: of several classes in a picture each gets an equal share; pictures without a class are left out.
[[nodiscard]] at::Tensor singleLabelCrossEntropy(const at::Tensor& logits, const at::Tensor& targets);

}  // namespace overlook
