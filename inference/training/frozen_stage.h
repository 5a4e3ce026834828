#pragma once

#include <string>

#include "inference/core/sentence.h"

namespace overlook {

class LearningSet;
class TrainableNetwork;
struct LearningPlan;
struct Train;

/// The part of a network that stays as it is while the rest learns.
struct FrozenStage {
    std::string layer;  ///< its last layer; empty = there is none whose output could be kept
    Sentence obstacle;  ///< why there is none
};

/// Behind which layer a run can learn from kept activations, with the same result as without: all weights before it
/// are frozen, no batch normalisation or dropout before it still acts, the rest of the network needs that layer alone,
/// the method learns from the network's outputs alone, and pictures are at most mirrored. `plan.run` freezes something.
/// Freezes it in `network` already. Throws Error (BadRequest) for layers to freeze that are not there.
[[nodiscard]] FrozenStage frozenStage(const Train& request, const LearningSet& set, TrainableNetwork& network,
                                      const LearningPlan& plan);

}  // namespace overlook
