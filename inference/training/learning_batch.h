#pragma once

#include <ATen/core/Tensor.h>

#include <cstddef>
#include <vector>

#include "inference/training/placement.h"

namespace overlook {

/// Some pictures with what the network should say of them. Output k of a classifier is class k; a segmentation has the
/// background before them.
struct LearningBatch {
    static constexpr std::int64_t kUnknownClass = 255;
    static constexpr float kUnknownHint = -1;

    at::Tensor input;    ///< [B, 3, H, W], normalised
    at::Tensor targets;  ///< [B, K], 0 or 1
    /// [B, H, W], int64: 0 = background, k + 1 = class of output k, kUnknownClass. Undefined unless asked for.
    at::Tensor masks;
    /// [B, P, H, W], float: 1 = look here, 0 = do not look here, kUnknownHint elsewhere. Undefined when no picture of
    /// the batch has hints.
    at::Tensor hints;
    /// [P], int64: the outputs that the planes of `hints` are for, so that a thousand classes do not need a thousand
    /// planes. Undefined: all outputs in their order.
    at::Tensor hintedOutputs;
    std::vector<std::size_t> pictures;  ///< indices in the learning set, one a row of `input`
    std::vector<Placement> placements;  ///< where each picture lies in its input
    std::size_t count = 0;
};

/// What of the columns of `values` [B, K] belongs to the planes of the batch's hints: [B, P].
[[nodiscard]] at::Tensor hintedColumns(const LearningBatch& batch, const at::Tensor& values);
/// The hints for some pictures and outputs, [N] each: [N, H, W].
[[nodiscard]] at::Tensor hintsOf(const LearningBatch& batch, const at::Tensor& pictures, const at::Tensor& outputs);

/// The rows from `first` to below `end` ≤ count of a batch; they share its numbers.
[[nodiscard]] LearningBatch rowsOf(const LearningBatch& batch, std::size_t first, std::size_t end);

}  // namespace overlook
