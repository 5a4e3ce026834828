#pragma once

#include <memory>

#include "inference/networks/resnet.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

/// A fully convolutional network on a dilated residual backbone (Long et al., "Fully Convolutional Networks for
/// Semantic Segmentation", CVPR 2015, as built by torchvision, whose names it has). The scores of the auxiliary head on
/// the third stage are the named output "aux", [B, K, H, W]. Throws Error (BadRequest) when there is no class.
[[nodiscard]] std::unique_ptr<TrainableNetwork> createFcn(const ResNetPlan& plan, int classes);

}  // namespace overlook
