#pragma once

#include "inference/protocol/training_messages.h"
#include "inference/training/epoch_recorder.h"

namespace overlook {

/// What a training request says about watching and accumulating. Throws Error (BadRequest) for an unknown rule.
[[nodiscard]] RecorderOptions recorderOptions(const Train& request);

}  // namespace overlook
