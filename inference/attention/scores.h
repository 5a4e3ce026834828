#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

namespace overlook {

struct AttentionRequest;

/// Throws Error (BadRequest) naming the class that the logits do not have and how many there are.
void checkClasses(const AttentionRequest& request, const at::Tensor& logits);

/// Where each class of the request is scored: undefined for [1, K] logits; for [1, K, h, w] weights [h, w], which are
/// the request's region, or else 1 at the pixels where the class wins; 1 everywhere when there is none.
/// Throws Error (BadRequest) when the region's size is not that of the logits.
[[nodiscard]] std::vector<at::Tensor> scoredRegions(const AttentionRequest& request, const at::Tensor& logits);

/// The number whose gradient explains a class, [B]: its logit, or the sum of its logit map weighted by `region`.
[[nodiscard]] at::Tensor classScores(const at::Tensor& logits, int classIndex, const at::Tensor& region);

/// The scores of several classes, [B, N]; one region a class.
[[nodiscard]] at::Tensor scoresOfClasses(const at::Tensor& logits, const std::vector<int>& classes,
                                         const std::vector<at::Tensor>& regions);

/// Means over the regions in place of sums, for comparisons between classes or pictures.
[[nodiscard]] at::Tensor meanScoresOfClasses(const at::Tensor& logits, const std::vector<int>& classes,
                                             const std::vector<at::Tensor>& regions);

/// The derivative of the class's score by the logits of one picture, [1, K] or [1, K, h, w].
[[nodiscard]] at::Tensor scoreDirection(const at::Tensor& logits, int classIndex, const at::Tensor& region);

/// Softmax over the classes, or sigmoid of each, of logits [B, K] or [B, K, h, w].
[[nodiscard]] at::Tensor probabilitiesOf(const AttentionRequest& request, const at::Tensor& logits);

}  // namespace overlook
