#include "inference/training/losses/integral_attention_loss.h"

#include <ATen/ops/log_sigmoid.h>
#include <ATen/TensorOperators.h>

namespace overlook {

namespace {

/// The mean over the positions of a region, 0 where there are none.
at::Tensor meanWithin(const at::Tensor& values, const at::Tensor& region, at::IntArrayRef dimensions) {
    return (values * region).sum(dimensions) / region.sum(dimensions).clamp_min(1);
}

/// `dimensions`: over which a region reaches. Further ones are summed up, and the mean over pictures is taken.
IntegralAttentionLosses hybridLosses(const at::Tensor& logits, const at::Tensor& maps, at::IntArrayRef dimensions) {
    const at::Tensor isAttended = maps.gt(0);
    const at::Tensor attended = meanWithin(-maps * at::log_sigmoid(logits), isAttended, dimensions);
    const at::Tensor rest = meanWithin(-at::log_sigmoid(-logits), isAttended.logical_not(), dimensions);
    const auto ofPictures = [](const at::Tensor& values) { return (values.dim() > 1 ? values.sum(1) : values).mean(); };
    return {ofPictures(attended + rest), ofPictures(attended), ofPictures(rest)};
}

}  // namespace

at::Tensor integralAttentionLoss(const at::Tensor& logits, const at::Tensor& maps, IntegralAveraging averaging) {
    return integralAttentionLosses(logits, maps, averaging).total;
}

IntegralAttentionLosses integralAttentionLosses(const at::Tensor& logits, const at::Tensor& maps,
                                                IntegralAveraging averaging) {
    switch (averaging) {
        case IntegralAveraging::Joint:
            return hybridLosses(logits, maps, {1, 2, 3});
        case IntegralAveraging::PerClass:
            return hybridLosses(logits, maps, {2, 3});
        case IntegralAveraging::CrossEntropy:
            break;
    }
    return {(-at::log_sigmoid(-logits) - maps * logits).mean(), {}, {}};
}

}  // namespace overlook
