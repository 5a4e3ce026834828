#pragma once

#include <memory>

#include "inference/networks/largefov.h"
#include "inference/networks/resnet.h"
#include "inference/networks/reverse_attention.h"
#include "inference/networks/trainable_network.h"

/// Reverse attention networks (Huang et al., "Semantic Segmentation with Reverse Attention", BMVC 2017). Named outputs,
/// [B, K, H/8, W/8]: "head.org", "head.rev", "head.mask", "head.comb"; the logits are "head.comb" at the input's size.
/// Both throw Error (BadRequest) when there is no class.
namespace overlook {

/// A residual backbone at 1/8 and a head of 3×3 convolutions.
struct RanPlan {
    ResNetPlan backbone;
    int headDilation = 12;
    ReverseMask mask = ReverseMask::Norm;
};

[[nodiscard]] std::unique_ptr<TrainableNetwork> createRan(const RanPlan& plan, int classes);

/// On DeepLab-LargeFOV, in place of its classifier.
[[nodiscard]] std::unique_ptr<TrainableNetwork> createLargeFovRan(const LargeFovPlan& plan, ReverseMask mask,
                                                                  int classes);

}  // namespace overlook
