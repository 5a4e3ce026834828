#pragma once

#include "inference/protocol/training_choices.h"

namespace overlook {

/// The training methods with the networks that each of them trains, small networks first.
[[nodiscard]] TrainingChoices trainingChoices();

}  // namespace overlook
