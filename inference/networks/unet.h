#pragma once

#include <memory>
#include <vector>

#include "inference/networks/trainable_network.h"

namespace overlook {

/// What decides which parts of a skip connection pass.
enum class SkipAttention {
    Gate,               ///< attention gate of Attention U-Net
    ChannelAndSpatial,  ///< CBAM
    Channel,            ///< squeeze and excitation
};

/// The widths of an encoder-decoder with skip connections (Ronneberger et al., "U-Net: Convolutional Networks for
/// Biomedical Image Segmentation", MICCAI 2015), with attention on the skips.
struct UNetPlan {
    std::vector<int> widths;  ///< channels of every level, the finest first; at least two levels
    SkipAttention attention = SkipAttention::Gate;
    int reduction = 16;  ///< narrowing inside channel attention
};

[[nodiscard]] UNetPlan unetPlan(SkipAttention attention);
[[nodiscard]] UNetPlan tinyUNetPlan(SkipAttention attention);

/// Convolutions keep the size and are batch normalised, and upsampling is bilinear, so that any input size works.
/// Layers are `encoder.N`, `decoder.N` (0 = finest), `classifier`, and `attention.gateN`, `attention.cbamN` or
/// `attention.seN` (1 = finest), which also name the outputs that the blocks publish. Throws Error (BadRequest) when
/// there is no class.
[[nodiscard]] std::unique_ptr<TrainableNetwork> createUNet(const UNetPlan& plan, int classes);

}  // namespace overlook
