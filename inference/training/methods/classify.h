#pragma once

#include <memory>

#include "inference/training/training_method.h"

namespace overlook {

/// Classification of whole pictures: L_cl of multiLabelSoftMarginLoss(), or of singleLabelCrossEntropy().
[[nodiscard]] std::unique_ptr<TrainingMethod> makeClassify(bool isSingleLabel);

}  // namespace overlook
