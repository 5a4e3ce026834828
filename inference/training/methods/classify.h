#pragma once

#include <memory>

#include "inference/training/training_method.h"

namespace overlook {

/// Multi-label classification of whole pictures: L_cl of multiLabelSoftMarginLoss().
[[nodiscard]] std::unique_ptr<TrainingMethod> makeClassify(const MethodParameters& parameters);

}  // namespace overlook
