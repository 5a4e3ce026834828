#pragma once

#include <string>

#include "inference/networks/layer_run.h"
#include "inference/networks/module_tree.h"
#include "inference/networks/trainable_network.h"

namespace overlook {

/// What a pooled head is called and how wide it is.
struct PooledHeadPlan {
    std::string linear;        ///< the fully connected layer, "fc"
    std::string featureLayer;  ///< the layer whose output the head is given, "layer4"
    int channels = 1;          ///< of that output
    int classes = 1;
};

/// Global average pooling and a fully connected layer, in the order that gives class maps: the layer is applied to
/// every position as a 1×1 convolution without its bias, then the maps are averaged and the bias is added (Zhou et al.,
/// "Learning Deep Features for Discriminative Localization", CVPR 2016, eq. 1–2). The logits are the same.
class PooledHead {
 public:
    /// Adds the fully connected layer.
    PooledHead(ModuleTree& tree, PooledHeadPlan plan);

    /// `features` [B, C, h, w]. Publishes the class maps as `LINEAR.maps`.
    [[nodiscard]] NetworkOutputs run(LayerRun& run, const at::Tensor& features) const;
    [[nodiscard]] LinearHead weights(const ModuleTree& tree) const;

 private:
    PooledHeadPlan m_plan;
};

}  // namespace overlook
