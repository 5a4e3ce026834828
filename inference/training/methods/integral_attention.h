#pragma once

#include <memory>
#include <string>

#include "inference/training/attention_memory.h"
#include "inference/training/training_method.h"

namespace overlook {

/// The integral attention model (OAA+; Jiang et al., ICCV 2019): a network whose class maps learn the maps that an
/// earlier run accumulated, by integralAttentionLoss(). `averaging` is "joint", "per-class" or "cross-entropy"; throws
/// Error (BadRequest) for another one.
[[nodiscard]] std::unique_ptr<TrainingMethod> makeIntegralAttention(const std::string& averaging,
                                                                    AttentionMemory memory);

}  // namespace overlook
