#pragma once

#include <string>

#include "inference/networks/layer_run.h"
#include "inference/networks/module_tree.h"

namespace overlook {

/// Fully attentional block (Song et al., "Fully Attentional Network for Semantic Segmentation", AAAI 2022, §3.2): for
/// every column, and for every row, the channels are mixed by their likeness to the mean of all columns (rows), so that
/// one attention map holds positions and channels.
///
/// Every sample is compared with its own means. The authors' code pairs the samples of a batch with each other's; for
/// single pictures both are the same.
class FlaBlock {
 public:
    /// Adds `NAME.conv1`, `NAME.conv2` (linear, of the means of columns and rows), `NAME.gamma` (initially 0) and
    /// `NAME.conv` (3×3 convolution, batch normalisation, ReLU), all with `channels`.
    FlaBlock(ModuleTree& tree, std::string name, int channels);

    /// [B, C, H, W] -> the same shape. Publishes what enters the 3×3 convolution, x + gamma (columns + rows), as
    /// `NAME.augmented`; how much the channels keep to themselves, the mean of both attention maps' diagonals in
    /// [0, 1], [B, 1, H, W], as `NAME.diagonal`; and the mean attention of all columns and rows, [B, C, C], whose rows
    /// sum to 1, as `NAME.channels`.
    [[nodiscard]] at::Tensor run(LayerRun& run, const at::Tensor& x) const;

 private:
    std::string m_name;
};

}  // namespace overlook
