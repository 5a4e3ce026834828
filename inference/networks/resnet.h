#pragma once

#include <ATen/core/Tensor.h>

#include <array>
#include <string>

#include "inference/networks/layer_run.h"
#include "inference/networks/module_tree.h"

namespace overlook {

/// The shape of a residual network (He et al., "Deep Residual Learning for Image Recognition", CVPR 2016).
struct ResNetPlan {
    std::array<int, 4> blocks{2, 2, 2, 2};  ///< residual blocks a stage
    bool isBottleneck = false;              ///< 1×1, 3×3, 1×1 with four times the channels; otherwise 3×3, 3×3
    int width = 64;                         ///< of the first stage; doubles from stage to stage
    /// Stages that see twice as far in place of halving the size ("replace stride with dilation"), counted from the
    /// second.
    std::array<bool, 3> isDilated{false, false, false};
    /// Whether the first block of a dilated stage is dilated like the others (DeepLab, FLANet) or like the stage before
    /// (torchvision).
    bool dilatesFirstBlock = false;
    bool hasDeepStem = false;  ///< three 3×3 convolutions in place of one 7×7
};

[[nodiscard]] ResNetPlan resnet18Plan();
[[nodiscard]] ResNetPlan resnet50Plan();
[[nodiscard]] ResNetPlan resnet101Plan();
/// About 0.15 GMAC a picture of 160×160 at 1/8 of its size.
[[nodiscard]] ResNetPlan tinyResNetPlan();
/// The same with 1/8 of the input size in its last stages.
[[nodiscard]] ResNetPlan dilatedPlan(ResNetPlan plan, bool dilatesFirstBlock);

/// A residual network without its classifier. Layers have torchvision's names ("layer1.0.conv1", "bn1", …).
class ResNet {
 public:
    /// `prefix` is put before every name: "" or "backbone.".
    ResNet(ModuleTree& tree, std::string prefix, const ResNetPlan& plan);

    /// [B, 3, H, W] -> the outputs of the four stages.
    [[nodiscard]] std::array<at::Tensor, 4> run(LayerRun& run, const at::Tensor& input) const;
    /// Output channels of a stage, 0 … 3.
    [[nodiscard]] int channels(int stage) const;

 private:
    struct Block;
    void addStem(ModuleTree& tree) const;
    void addStage(ModuleTree& tree, int stage);
    void addBlock(ModuleTree& tree, const std::string& name, const Block& block) const;
    [[nodiscard]] at::Tensor runStem(LayerRun& run, const at::Tensor& input) const;
    [[nodiscard]] at::Tensor runBlock(LayerRun& run, const std::string& name, const at::Tensor& x) const;
    [[nodiscard]] std::string stageName(int stage) const;

    std::string m_prefix;
    ResNetPlan m_plan;
    int m_channels = 0;  ///< of the layer added last
    int m_dilation = 1;
};

}  // namespace overlook
