#pragma once

#include <memory>

#include "inference/training/training_method.h"

namespace overlook {

/// The three losses of a reverse attention network, see reverseAttentionLosses(). loss() throws Error (BadRequest) for
/// a network without reverse attention, Error (BadData) for a batch without masks.
[[nodiscard]] std::unique_ptr<TrainingMethod> makeReverseAttention(const SegmentationParameters& parameters);

/// Throws the Error (BadRequest) for a network without the branches.
[[noreturn]] void refuseWithoutReverseBranches();

}  // namespace overlook
