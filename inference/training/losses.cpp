#include "inference/training/losses.h"

#include <ATen/TensorOperators.h>

namespace overlook {

at::Tensor multiLabelSoftMarginLoss(const at::Tensor& logits, const at::Tensor& targets) {
    // max(x, 0) - x t + log(1 + e^-|x|) is the cross-entropy without an overflow.
    return (logits.clamp_min(0) - logits * targets + (-logits.abs()).exp().log1p()).mean();
}

at::Tensor singleLabelCrossEntropy(const at::Tensor& logits, const at::Tensor& targets) {
    const at::Tensor labels = targets.sum(1, /*keepdim=*/true);
    const at::Tensor ofPictures = -(targets / labels.clamp_min(1) * logits.log_softmax(1)).sum(1);
    return ofPictures.sum() / labels.gt(0).sum().clamp_min(1);
}

}  // namespace overlook
