#include "inference/training/losses/segmentation_loss.h"

#include <ATen/core/Reduction.h>
#include <ATen/ops/cross_entropy_loss.h>
#include <ATen/TensorOperators.h>

#include "inference/networks/upsampling.h"
#include "inference/training/learning_batch.h"

namespace overlook {

at::Tensor segmentationCrossEntropy(const at::Tensor& scores, const at::Tensor& masks) {
    constexpr std::int64_t kUnknown = LearningBatch::kUnknownClass;
    const bool fits = scores.size(2) == masks.size(1) && scores.size(3) == masks.size(2);
    const at::Tensor ofPixels = fits ? scores : upsampledLike(scores, masks.unsqueeze(1));
    // Not LibTorch's mean: without a known pixel that is not a number.
    return at::cross_entropy_loss(ofPixels, masks, {}, at::Reduction::Sum, kUnknown) /
           masks.ne(kUnknown).sum().clamp_min(1);
}

}  // namespace overlook
