#pragma once

#include <memory>

#include "inference/training/training_method.h"

namespace overlook {

/// Classification that does not depend on pixels which hints call wrong (Ross et al., "Right for the Right Reasons",
/// IJCAI 2017): L_cl plus `weight` times inputGradientLoss(). Pictures without hints take part in L_cl.
[[nodiscard]] std::unique_ptr<TrainingMethod> makeRightReasons(double weight);

}  // namespace overlook
