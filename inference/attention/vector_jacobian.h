#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <vector>

namespace overlook {

/// Gradients of several weighted sums of one recorded output, all in one backward pass: entry i is [N, *inputs[i]], the
/// derivative of sum(directions[n] * output) by inputs[i]; undefined where the output does not depend on it.
/// `directions` is [N, *output]. The graph is kept.
///
/// Only the backward pass is batched (as torch.autograd.grad(is_grads_batched=True) does it), so the network never
/// sees another batch size: batch sizes that tracing fixed, or skip connections from before the input, do no harm.
/// Where LibTorch cannot batch an operation there is one backward pass a direction, with the same result.
[[nodiscard]] std::vector<at::Tensor> vectorJacobianProducts(const at::Tensor& output,
                                                             const std::vector<at::Tensor>& inputs,
                                                             const at::Tensor& directions);

/// The same of `count` directions that are made one by one, as many at a time as memory allows.
[[nodiscard]] std::vector<at::Tensor> vectorJacobianProducts(const at::Tensor& output,
                                                             const std::vector<at::Tensor>& inputs, std::size_t count,
                                                             const std::function<at::Tensor(std::size_t)>& direction);

}  // namespace overlook
