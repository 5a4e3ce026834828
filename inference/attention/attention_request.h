#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <string>
#include <vector>

#include "inference/networks/network.h"

namespace overlook {

class JobControl;

/// What is explained: one picture, several classes.
struct AttentionRequest {
    at::Tensor input;                 ///< [1, 3, H, W] or [1, 1, H, W], normalised
    std::vector<int> classes;         ///< class indices, checked against the logits
    std::vector<std::string> layers;  ///< target layers (names from Network::layers); one unless a method fuses several
    /// Layers of the network's own attention that are looked at, by their role.
    std::map<AttentionRole, std::string> attentionLayers;
    /// Segmentation: [h, w] float weights on the output grid. Undefined = the pixels where each class wins, all pixels
    /// where it wins nowhere.
    at::Tensor region;
    bool isMultiLabel = false;        ///< probabilities are sigmoids of the logits, not a softmax over them
    int samples = 1000;               ///< random masks, for the methods that average over them
    const JobControl* job = nullptr;  ///< asked between batches by the methods that run the network many times
};

}  // namespace overlook
