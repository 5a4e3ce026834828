#pragma once

#include <ATen/core/Tensor.h>

namespace overlook {

struct AttentionRequest;

/// Throws Error (BadRequest) naming the class that the logits do not have and how many there are.
void checkClasses(const AttentionRequest& request, const at::Tensor& logits);

/// The number whose gradient explains a class: its logit, or for [1, K, h, w] the sum of its logit map over the
/// request's region. Without a region: over the pixels where the class wins; over all pixels when there is none.
[[nodiscard]] at::Tensor classScore(const AttentionRequest& request, const at::Tensor& logits, int classIndex);

}  // namespace overlook
