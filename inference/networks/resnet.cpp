#include "inference/networks/resnet.h"

#include <ATen/TensorOperators.h>

#include <utility>

#include "inference/networks/sequence.h"

namespace overlook {

namespace {

constexpr int kBottleneckExpansion = 4;

}  // namespace

/// One residual block.
struct ResNet::Block {
    int from;    ///< input channels
    int inside;  ///< channels of its 3×3 convolutions
    int stride;
    int dilation;
};

ResNetPlan resnet18Plan() {
    return {};
}

ResNetPlan resnet50Plan() {
    ResNetPlan plan;
    plan.blocks = {3, 4, 6, 3};
    plan.isBottleneck = true;
    return plan;
}

ResNetPlan resnet101Plan() {
    ResNetPlan plan = resnet50Plan();
    plan.blocks[2] = 23;
    return plan;
}

ResNetPlan tinyResNetPlan() {
    ResNetPlan plan;
    plan.blocks = {1, 1, 1, 1};
    plan.width = 16;
    return plan;
}

ResNetPlan dilatedPlan(ResNetPlan plan, bool dilatesFirstBlock) {
    plan.isDilated = {false, true, true};
    plan.dilatesFirstBlock = dilatesFirstBlock;
    return plan;
}

ResNet::ResNet(ModuleTree& tree, std::string prefix, const ResNetPlan& plan)
    : m_prefix(std::move(prefix)), m_plan(plan) {
    addStem(tree);
    for (int stage = 0; stage < 4; ++stage)
        addStage(tree, stage);
}

std::array<at::Tensor, 4> ResNet::run(LayerRun& run, const at::Tensor& input) const {
    std::array<at::Tensor, 4> outputs;
    at::Tensor x = runStem(run, input);
    for (int stage = 0; stage < 4; ++stage) {
        for (int block = 0; block < m_plan.blocks[stage]; ++block)
            x = runBlock(run, stageName(stage) + "." + std::to_string(block), x);
        outputs[stage] = x = run.show(stageName(stage), x);
    }
    return outputs;
}

int ResNet::channels(int stage) const {
    return (m_plan.width << stage) * (m_plan.isBottleneck ? kBottleneckExpansion : 1);
}

void ResNet::addStem(ModuleTree& tree) const {
    const int width = m_plan.width;
    if (m_plan.hasDeepStem)
        Sequence(tree, m_prefix + "conv1")
            .normalisedConvolution({3, width, 3, 2, 1})
            .normalisedConvolution(convolution3x3(width, width))
            .convolution(convolution3x3(width, 2 * width));
    else
        tree.addConvolution(m_prefix + "conv1", {3, width, 7, 2, 3});
    tree.addBatchNorm(m_prefix + "bn1", m_plan.hasDeepStem ? 2 * width : width);
    tree.addRelu(m_prefix + "relu");
    tree.addMaxPooling(m_prefix + "maxpool", {3, 2, 1});
}

void ResNet::addStage(ModuleTree& tree, int stage) {
    if (stage == 0)
        m_channels = m_plan.hasDeepStem ? 2 * m_plan.width : m_plan.width;
    const bool isDilated = stage > 0 && m_plan.isDilated[stage - 1];
    const int formerDilation = m_dilation;
    if (isDilated)
        m_dilation *= 2;
    tree.addGroup(stageName(stage), "Sequential");
    for (int index = 0; index < m_plan.blocks[stage]; ++index) {
        const bool isFirst = index == 0;
        const int stride = isFirst && stage > 0 && !isDilated ? 2 : 1;
        const int dilation = isFirst && !m_plan.dilatesFirstBlock ? formerDilation : m_dilation;
        addBlock(tree, stageName(stage) + "." + std::to_string(index),
                 {std::exchange(m_channels, channels(stage)), m_plan.width << stage, stride, dilation});
    }
}

void ResNet::addBlock(ModuleTree& tree, const std::string& name, const Block& block) const {
    const int to = block.inside * (m_plan.isBottleneck ? kBottleneckExpansion : 1);
    const Convolution strided{
        m_plan.isBottleneck ? block.inside : block.from, block.inside, 3, block.stride, block.dilation, block.dilation};
    tree.addGroup(name, m_plan.isBottleneck ? "Bottleneck" : "BasicBlock");
    if (m_plan.isBottleneck) {
        tree.addConvolution(name + ".conv1", {block.from, block.inside});
        tree.addBatchNorm(name + ".bn1", block.inside);
        tree.addConvolution(name + ".conv2", strided);
        tree.addBatchNorm(name + ".bn2", block.inside);
        tree.addConvolution(name + ".conv3", {block.inside, to});
        tree.addBatchNorm(name + ".bn3", to);
    } else {
        tree.addConvolution(name + ".conv1", strided);
        tree.addBatchNorm(name + ".bn1", block.inside);
        tree.addConvolution(name + ".conv2", convolution3x3(block.inside, to, block.dilation));
        tree.addBatchNorm(name + ".bn2", to);
    }
    tree.addRelu(name + ".relu");
    if (block.stride == 1 && block.from == to)
        return;
    tree.addConvolution(name + ".downsample.0", {block.from, to, 1, block.stride});
    tree.addBatchNorm(name + ".downsample.1", to);
}

at::Tensor ResNet::runStem(LayerRun& run, const at::Tensor& input) const {
    const std::string first = m_prefix + "conv1";
    const at::Tensor x = m_plan.hasDeepStem ? run.sequence(first, input) : run.layer(first, input);
    return run.layer(m_prefix + "maxpool", run.layer(m_prefix + "relu", run.layer(m_prefix + "bn1", x)));
}

at::Tensor ResNet::runBlock(LayerRun& run, const std::string& name, const at::Tensor& x) const {
    const int convolutions = m_plan.isBottleneck ? 3 : 2;
    at::Tensor y = x;
    for (int index = 1; index <= convolutions; ++index) {
        const std::string number = std::to_string(index);
        y = run.layer(name + ".bn" + number, run.layer(name + ".conv" + number, y));
        if (index < convolutions)
            y = run.layer(name + ".relu", y);
    }
    const bool hasShortcut = run.has(name + ".downsample");
    const at::Tensor shortcut = hasShortcut ? run.sequence(name + ".downsample", x) : x;
    return run.show(name, run.layer(name + ".relu", y + shortcut));
}

std::string ResNet::stageName(int stage) const {
    return m_prefix + "layer" + std::to_string(stage + 1);
}

}  // namespace overlook
