#include "inference/training/losses/equivariance_loss.h"

#include <ATen/TensorOperators.h>

#include "inference/networks/upsampling.h"

namespace overlook {

namespace {

at::Tensor dividedByMaximum(const at::Tensor& maps) {
    constexpr double kNoDivisionByZero = 1e-5;
    const at::Tensor positive = maps.relu();
    return positive / (positive.amax({2, 3}, /*keepdim=*/true) + kNoDivisionByZero);
}

}  // namespace

at::Tensor equivarianceLoss(const at::Tensor& maps, const at::Tensor& ofResized, const at::Tensor& targets) {
    const at::Tensor resized = upsampledLike(dividedByMaximum(maps), ofResized);
    const at::Tensor differences = (resized - dividedByMaximum(ofResized)).abs().mean({2, 3});
    return (differences * targets).sum() / targets.sum().clamp_min(1);
}

}  // namespace overlook
