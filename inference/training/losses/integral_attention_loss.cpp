#include "inference/training/losses/integral_attention_loss.h"

#include <ATen/ops/log_sigmoid.h>
#include <ATen/TensorOperators.h>

namespace overlook {

namespace {

/// The mean over the positions of a region, 0 where there are none.
at::Tensor meanWithin(const at::Tensor& values, const at::Tensor& region, at::IntArrayRef dimensions) {
    return (values * region).sum(dimensions) / region.sum(dimensions).clamp_min(1);
}

at::Tensor hybridLoss(const at::Tensor& logits, const at::Tensor& maps, at::IntArrayRef dimensions) {
    const at::Tensor isAttended = maps.gt(0);
    return meanWithin(-maps * at::log_sigmoid(logits), isAttended, dimensions) +
           meanWithin(-at::log_sigmoid(-logits), isAttended.logical_not(), dimensions);
}

}  // namespace

at::Tensor integralAttentionLoss(const at::Tensor& logits, const at::Tensor& maps, IntegralAveraging averaging) {
    switch (averaging) {
        case IntegralAveraging::Joint:
            return hybridLoss(logits, maps, {1, 2, 3}).mean();
        case IntegralAveraging::PerClass:
            return hybridLoss(logits, maps, {2, 3}).sum(1).mean();
        case IntegralAveraging::CrossEntropy:
            break;
    }
    return (-at::log_sigmoid(-logits) - maps * logits).mean();
}

}  // namespace overlook
