#pragma once

#include <ATen/core/Tensor.h>

namespace overlook {

/// Reverse attention masks of Huang et al., BMVC 2017 (arXiv 1707.06426): high where a class is not seen. Element by
/// element, differentiable, values inside (0, 1).
/// Simple (formula 1): sigmoid(-scores).
[[nodiscard]] at::Tensor simpleReverseMask(const at::Tensor& scores);
/// Normalised: sigmoid(1 / (ReLU(scores) + 0.125) - 4): every score that is not positive gives 0.982014, 0.125 gives
/// 0.5, 1 already 0.042651.
[[nodiscard]] at::Tensor normalisedReverseMask(const at::Tensor& scores);

}  // namespace overlook
