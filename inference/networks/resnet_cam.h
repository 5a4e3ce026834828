#pragma once

#include <memory>

#include "inference/networks/resnet.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

/// A residual classifier with torchvision's names, `fc` included, whose class maps are the named output "fc.maps".
/// Throws Error (BadRequest) when there is no class.
[[nodiscard]] std::unique_ptr<TrainableNetwork> createResNetCam(const ResNetPlan& plan, int classes);

}  // namespace overlook
