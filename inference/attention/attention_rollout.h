#pragma once

#include <ATen/core/Tensor.h>

#include <vector>

namespace overlook {

/// Attention rollout (Abnar and Zuidema, ACL 2020, arXiv 2005.00928): how much each token of the last block draws from
/// each token of the input, [L, L], rows sum to 1. `matrices`: one a block in the order they run, [L, L] or
/// [heads, L, L], of which the mean over the heads is taken; the skip connection counts as an identity matrix:
/// R = prod_l norm(A_l + I), later blocks on the left.
[[nodiscard]] at::Tensor attentionRollout(const std::vector<at::Tensor>& matrices);

}  // namespace overlook
