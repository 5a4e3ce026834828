#include "tests/inference/training/gradient_check.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>

#include "tests/inference/networks/block_trial.h"

namespace overlook::test {

at::Tensor gradientOf(const std::function<at::Tensor(const at::Tensor&)>& loss, const at::Tensor& point) {
    const at::Tensor leaf = point.detach().clone().requires_grad_(true);
    loss(leaf).backward();
    return leaf.grad();
}

void expectGradientIsThatOfDifferences(const std::function<at::Tensor(const at::Tensor&)>& loss,
                                       const at::Tensor& point) {
    constexpr double kStep = 1e-5;
    const auto valueAt = [&](std::int64_t index, double change) {
        const at::Tensor moved = point.detach().clone();
        moved.view({-1})[index] += change;
        return loss(moved.requires_grad_(true)).item<double>();
    };
    std::vector<double> differences;
    for (std::int64_t i = 0; i < point.numel(); ++i)
        differences.push_back((valueAt(i, kStep) - valueAt(i, -kStep)) / (2 * kStep));
    expectValues(gradientOf(loss, point), differences);
}

}  // namespace overlook::test
