#pragma once

#include <memory>

#include "inference/networks/resnet.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

/// A dual attention network (Fu et al., "Dual Attention Network for Scene Segmentation", CVPR 2019, fig. 2) on a
/// backbone at 1/8. Layers have the names of the authors' code. Named outputs: the attention of both blocks, "head.sa"
/// and "head.sc" (danet_blocks.h), and the scores of either block alone, "position" and "channel", [B, K, H, W].
/// Throws Error (BadRequest) when there is no class.
[[nodiscard]] std::unique_ptr<TrainableNetwork> createDaNet(const ResNetPlan& plan, int classes);

}  // namespace overlook
