#pragma once

#include <memory>

#include "inference/training/training_method.h"

namespace overlook {

/// A class for every pixel: segmentationCrossEntropy() of the scores, and of the auxiliary heads that the network
/// names ("aux", "aux2", "aux3"; "position" and "channel" of DANet), each times `auxiliaryWeight`. loss() throws Error
/// (BadData) for a batch without masks.
[[nodiscard]] std::unique_ptr<TrainingMethod> makeSegment(double auxiliaryWeight);

}  // namespace overlook
