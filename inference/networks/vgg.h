#pragma once

#include <string>
#include <vector>

#include "inference/networks/module_tree.h"

namespace overlook {

/// The widths of VGG's convolutions (Simonyan & Zisserman, "Very Deep Convolutional Networks for Large-Scale Image
/// Recognition", ICLR 2015), kept at 1/8 of the input size: a 2×2 pooling of stride 2 follows the first three stages,
/// the fourth is followed by a 3×3 pooling of stride 1, and the fifth has dilation 2.
struct VggPlan {
    std::vector<std::vector<int>> stages;  ///< output channels of every 3×3 convolution; five stages
    bool hasBatchNorm = false;             ///< after every convolution
    bool poolsLastStage = false;           ///< 3×3 of stride 1 behind the fifth stage, as in DeepLab
};

/// The stages of VGG-16.
[[nodiscard]] const std::vector<std::vector<int>>& vgg16Stages();

/// Adds the layers as one sequence; VGG-16 without batch normalisation gets the names and shapes of the usual weights.
/// Returns the number of output channels.
int addVgg(ModuleTree& tree, const std::string& name, const VggPlan& plan);

}  // namespace overlook
