#include "inference/training/losses/reverse_losses.h"

#include <ATen/TensorOperators.h>

#include "inference/training/losses/segmentation_loss.h"

namespace overlook {

at::Tensor ReverseAttentionLosses::total(const ReverseAttentionWeights& weights) const {
    return weights.original * original + weights.reverse * reverse + weights.combined * combined;
}

ReverseAttentionLosses reverseAttentionLosses(const ReverseAttentionScores& scores, const at::Tensor& masks) {
    return {segmentationCrossEntropy(scores.original, masks), segmentationCrossEntropy(-scores.reverse, masks),
            segmentationCrossEntropy(scores.combined, masks)};
}

}  // namespace overlook
