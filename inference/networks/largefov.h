#pragma once

#include <memory>
#include <string>

#include "inference/networks/layer_run.h"
#include "inference/networks/trainable_network.h"
#include "inference/networks/vgg.h"

namespace overlook {

/// The widths of DeepLab-LargeFOV (Chen et al., "Semantic Image Segmentation with Deep Convolutional Nets, Atrous
/// Convolution, and Fully Connected CRFs", TPAMI 40(4), 2018, §3.1; without the CRF): VGG whose first fully connected
/// layer became a 3×3 convolution of dilation 12.
struct LargeFovPlan {
    VggPlan vgg;
    int width = 1024;  ///< of fc6 and fc7
};

[[nodiscard]] const LargeFovPlan& vgg16LargeFovPlan();

/// LargeFOV without its classifier: `features.N`, `fc6`, `fc7`.
class LargeFov {
 public:
    static constexpr int kSmallestSide = 8;  ///< of an input, pixels: three poolings of stride 2

    LargeFov(ModuleTree& tree, const LargeFovPlan& plan);

    /// [B, 3, H, W] -> [B, width, H/8, W/8]
    [[nodiscard]] at::Tensor run(LayerRun& run, const at::Tensor& input) const;
    [[nodiscard]] int channels() const { return m_channels; }

 private:
    int m_channels;
};

/// With the classifier `fc8`. Throws Error (BadRequest) when there is no class.
[[nodiscard]] std::unique_ptr<TrainableNetwork> createLargeFov(const LargeFovPlan& plan, int classes);

}  // namespace overlook
