#pragma once

#include <string>

#include "inference/networks/layer_run.h"
#include "inference/networks/module_tree.h"

namespace overlook {

/// Convolutional block attention (Woo et al., "CBAM: Convolutional Block Attention Module", ECCV 2018): first a weight
/// a channel, Mc = sigmoid(MLP(mean) + MLP(max)) (eq. 2, one MLP for both), then a weight a position,
/// Ms = sigmoid(conv7×7([max; mean over channels])) (eq. 3).
///
/// Where the authors' code differs from the paper it is followed, so that its weights fit: the two planes are stacked
/// [max; mean] (paper: [mean; max]), the MLP has biases, and the spatial convolution has batch normalisation.
class CbamBlock {
 public:
    /// Adds `NAME.ChannelGate.mlp.1`, `NAME.ChannelGate.mlp.3`, `NAME.SpatialGate.spatial.conv` and `….bn`; the MLP is
    /// channels / reduction wide inside, at least 1.
    CbamBlock(ModuleTree& tree, std::string name, int channels, int reduction = 16);

    /// [B, C, H, W] -> the same shape. Publishes, in (0, 1): Mc [B, C, 1, 1] as `NAME.channels` and Ms [B, 1, H, W] as
    /// `NAME.positions`.
    [[nodiscard]] at::Tensor run(LayerRun& run, const at::Tensor& x) const;

 private:
    [[nodiscard]] at::Tensor channelScores(LayerRun& run, const at::Tensor& pooled) const;
    [[nodiscard]] at::Tensor channelWeights(LayerRun& run, const at::Tensor& x) const;
    [[nodiscard]] at::Tensor positionWeights(LayerRun& run, const at::Tensor& x) const;

    std::string m_mlp;
    std::string m_spatial;
    std::string m_name;
};

}  // namespace overlook
