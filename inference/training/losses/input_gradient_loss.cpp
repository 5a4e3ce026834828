#include "inference/training/losses/input_gradient_loss.h"

#include <ATen/ops/adaptive_avg_pool2d.h>
#include <ATen/ops/full_like.h>
#include <ATen/ops/log_sigmoid.h>
#include <ATen/ops/stack.h>
#include <ATen/ops/where.h>
#include <ATen/ops/zeros_like.h>
#include <ATen/TensorOperators.h>
#include <torch/csrc/api/include/torch/autograd.h>

#include <vector>

namespace overlook {

namespace {

/// The pictures' squared gradients within a region: [B]. `concerned` [B], 1 or 0; `region` [B, H, W].
at::Tensor squaredGradients(const at::Tensor& logits, const at::Tensor& input, const at::Tensor& concerned,
                            const at::Tensor& region) {
    const at::Tensor score = (at::log_sigmoid(logits) * concerned).sum();
    const at::Tensor gradient = torch::autograd::grad({score}, {input}, {}, /*retain_graph=*/true,
                                                      /*create_graph=*/true)[0];
    return (gradient.square().sum(1) * region).sum({1, 2});
}

/// Hints [B, K, H, W] for cells [h, w]: 0 where what is known of a cell is 0 alone, as other known cells 1.
at::Tensor atCells(const at::Tensor& hints, at::IntArrayRef size) {
    if (hints.sizes().slice(2) == size)
        return hints;
    const at::Tensor isKnown = at::adaptive_avg_pool2d(hints.ge(0).to(hints.scalar_type()), size).gt(0);
    const at::Tensor looks = at::adaptive_avg_pool2d(hints.gt(0).to(hints.scalar_type()), size).gt(0);
    return at::where(isKnown, looks.to(hints.scalar_type()), at::full_like(looks, -1, hints.options()));
}

}  // namespace

at::Tensor inputGradientLoss(const at::Tensor& logits, const at::Tensor& input, const at::Tensor& targets,
                             const at::Tensor& pixelHints) {
    const at::Tensor hints = atCells(pixelHints, input.sizes().slice(2));
    const at::Tensor isHinted = hints.ge(0).flatten(2).any(2);
    const at::Tensor concerned = targets * isHinted;  // [B, K]
    const at::Tensor isConcerned = concerned.sum(0).gt(0).cpu();
    std::vector<at::Tensor> ofClasses;
    for (std::int64_t k = 0; k < logits.size(1); ++k) {
        const bool isAsked = isConcerned[k].item<bool>();
        ofClasses.push_back(
            isAsked ? squaredGradients(logits.select(1, k), input, concerned.select(1, k), hints.select(1, k).eq(0))
                    : at::zeros_like(logits.select(1, k)));
    }
    const at::Tensor classes = concerned.sum(1);
    const at::Tensor ofPictures = at::stack(ofClasses, 1).sum(1) / classes.clamp_min(1);
    return ofPictures.sum() / classes.gt(0).sum().clamp_min(1);
}

}  // namespace overlook
