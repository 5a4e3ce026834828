#include "inference/training/losses.h"

#include <ATen/TensorOperators.h>

namespace overlook {

at::Tensor multiLabelSoftMarginLoss(const at::Tensor& logits, const at::Tensor& targets) {
    // max(x, 0) - x t + log(1 + e^-|x|) is the cross-entropy without an overflow.
    return (logits.clamp_min(0) - logits * targets + (-logits.abs()).exp().log1p()).mean();
}

}  // namespace overlook
