#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <string>
#include <vector>

namespace overlook {

class Evidence;

/// A map as methods hand it out: float32, on the CPU, with memory of its own.
[[nodiscard]] at::Tensor finishedMap(const at::Tensor& map);

/// ReLU(sum_k weights[n, k] A_k) for every class n; `weights` [N, C], `activation` [C, h, w].
[[nodiscard]] std::vector<at::Tensor> rectifiedSums(const at::Tensor& weights, const at::Tensor& activation);

/// ReLU(sum_k f(G_k) A_k), element by element, for every class; f is shown the gradients of one class, [C, h, w].
[[nodiscard]] std::vector<at::Tensor> rectifiedProducts(const Evidence& evidence, const std::string& layer,
                                                        const std::function<at::Tensor(const at::Tensor& gradient)>& f);

}  // namespace overlook
