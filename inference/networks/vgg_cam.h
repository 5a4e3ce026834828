#pragma once

#include <memory>
#include <vector>

#include "inference/networks/trainable_network.h"

namespace overlook {

/// The widths of a VGG-style classifier whose 1×1 class convolution stands before global average pooling, so that its
/// class maps are there without any gradient (the classifier of Jiang et al., "Integral Object Mining via Online
/// Attention Accumulation", ICCV 2019, §3.1).
///
/// Each stage is a row of 3×3 convolutions. A 2×2 pooling of stride 2 follows the first three, the fourth is followed
/// by a 3×3 pooling of stride 1, the fifth has dilation 2 and no pooling: class maps at 1/8 of the input size.
struct VggCamPlan {
    std::vector<std::vector<int>> stages;  ///< output channels of every convolution; five stages
    std::vector<int> extra;                ///< output channels of the 3×3 convolutions between the stages and the head
    bool hasBatchNorm = false;             ///< after every convolution but the class convolution
};

/// VGG-16 with three further convolutions of 512. `features.N` are named and shaped as in the usual VGG-16 weights.
[[nodiscard]] const VggCamPlan& vgg16CamPlan();
/// About 0.15 GMAC a picture of 160×160; learns from scratch on a CPU.
[[nodiscard]] const VggCamPlan& tinyCamPlan();

/// `classes` ≥ 1. Modules are called `features.N`, `extra.N` and `classifier`. Weights are drawn from torch's default
/// generator. Throws Error (BadRequest) when there is no class.
[[nodiscard]] std::unique_ptr<TrainableNetwork> createVggCam(const VggCamPlan& plan, int classes);

}  // namespace overlook
