#pragma once

#include <ATen/core/Tensor.h>

namespace overlook {

/// Right for the right reasons (Ross et al., "Right for the Right Reasons", IJCAI 2017, eq. 1, second part): how much
/// the labelled classes' log-probabilities depend on pixels that hints call wrong. The squares of
/// d log sigmoid(logit) / d pixel are summed up over the pixels where the class's hint is 0, then averaged as the
/// classes and pictures of hintLoss(). `logits` [B, K] come from `input` [B, C, H, W], which must require gradients;
/// `targets` [B, K], 0 or 1; `hints` [B, K, H, W] as in LearningBatch; larger than the
/// input they are those of its cells, of which one is wrong where nothing known in it is right. Costs a backward pass a
/// class with hints; the result can be differentiated again.
[[nodiscard]] at::Tensor inputGradientLoss(const at::Tensor& logits, const at::Tensor& input, const at::Tensor& targets,
                                           const at::Tensor& hints);

}  // namespace overlook
