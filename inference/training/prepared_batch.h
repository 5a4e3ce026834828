#pragma once

#include <cstddef>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/training/learning_batch.h"

namespace overlook {

struct BatchPlan;
class LearningSet;

/// These pictures, varied as the plan says, with labels and, where the plan needs them, masks and hints that went
/// through the same geometry.
[[nodiscard]] LearningBatch preparedBatch(const LearningSet& set, const ModelCard& card, const BatchPlan& plan,
                                          const std::vector<std::size_t>& pictures);

}  // namespace overlook
