#pragma once

#include "inference/training/learning_batch.h"

namespace overlook {

/// The masks of a batch. Throws Error (BadData) when it has none.
[[nodiscard]] const at::Tensor& masksOf(const LearningBatch& batch);

}  // namespace overlook
