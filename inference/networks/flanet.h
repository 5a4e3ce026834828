#pragma once

#include <memory>

#include "inference/networks/resnet.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

/// The widths of a fully attentional network (Song et al., "Fully Attentional Network for Semantic Segmentation",
/// AAAI 2022, fig. 2).
struct FlaNetPlan {
    ResNetPlan backbone;
    int width = 512;          ///< channels of the attention block and of the head
    int auxiliaryWidth = 64;  ///< inside the auxiliary heads
};

[[nodiscard]] FlaNetPlan flaNet101Plan();
[[nodiscard]] FlaNetPlan tinyFlaNetPlan();

/// Layers have the names of the authors' code. Named outputs: the scores of the auxiliary heads on the second and third
/// stage, "aux2" and "aux3", [B, K, H, W]; "fully.augmented" and "fully.diagonal" as the block says. Throws Error
/// (BadRequest) when there is no class.
[[nodiscard]] std::unique_ptr<TrainableNetwork> createFlaNet(const FlaNetPlan& plan, int classes);

}  // namespace overlook
