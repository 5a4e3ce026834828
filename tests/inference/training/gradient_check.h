#pragma once

#include <ATen/core/Tensor.h>

#include <functional>

namespace overlook::test {

/// Fails unless the gradient of `loss` at `point` (float64) is what differences of its values say, to 6 digits.
void expectGradientIsThatOfDifferences(const std::function<at::Tensor(const at::Tensor&)>& loss,
                                       const at::Tensor& point);

/// The gradient of `loss` at `point`.
[[nodiscard]] at::Tensor gradientOf(const std::function<at::Tensor(const at::Tensor&)>& loss, const at::Tensor& point);

}  // namespace overlook::test
