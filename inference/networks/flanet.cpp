#include "inference/networks/flanet.h"

#include <ATen/ops/cat.h>

#include <utility>

#include "inference/networks/fla_block.h"
#include "inference/networks/sequence.h"
#include "inference/networks/tree_network.h"
#include "inference/networks/upsampling.h"

namespace overlook {

namespace {

constexpr double kDropout = 0.1;

/// Scores at twice the size of the features. Its first layer is the doubling, which has no weights.
void addHead(ModuleTree& tree, const std::string& name, const Convolution& first, int classes) {
    Sequence(tree, name + ".conv", 1)
        .normalisedConvolution(first)
        .channelDropout(kDropout)
        .classifier({first.to, classes});
}

at::Tensor runHead(LayerRun& run, const std::string& name, const at::Tensor& features, const at::Tensor& input) {
    const at::Tensor scores = run.sequence(name + ".conv", doubledNearest(features));
    return upsampledLike(scores, input, /*alignCorners=*/true);
}

}  // namespace

FlaNetPlan flaNet101Plan() {
    ResNetPlan backbone = dilatedPlan(resnet101Plan(), /*dilatesFirstBlock=*/true);
    backbone.hasDeepStem = true;
    return {backbone};
}

FlaNetPlan tinyFlaNetPlan() {
    return {dilatedPlan(tinyResNetPlan(), /*dilatesFirstBlock=*/true), 32, 16};
}

std::unique_ptr<TrainableNetwork> createFlaNet(const FlaNetPlan& plan, int classes) {
    TreeNetworkParts parts;
    const ResNet backbone(parts.tree, "backbone.", plan.backbone);
    const int channels = backbone.channels(3);
    Sequence(parts.tree, "conv")
        .normalisedConvolution(convolution3x3(channels, plan.width))
        .normalisedConvolution(convolution3x3(plan.width, plan.width));
    const FlaBlock block(parts.tree, "fully", plan.width);
    addHead(parts.tree, "conv_out1", convolution3x3(channels + plan.width, plan.width), classes);
    addHead(parts.tree, "conv_out2", convolution3x3(backbone.channels(1), plan.auxiliaryWidth), classes);
    addHead(parts.tree, "conv_out3", convolution3x3(backbone.channels(2), plan.auxiliaryWidth), classes);
    parts.forward = [backbone, block](LayerRun& run, const at::Tensor& input) {
        const auto stages = backbone.run(run, input);
        run.publish("aux2", runHead(run, "conv_out2", stages[1], input));
        run.publish("aux3", runHead(run, "conv_out3", stages[2], input));
        const at::Tensor attended = block.run(run, run.sequence("conv", stages[3]));
        return NetworkOutputs{runHead(run, "conv_out1", at::cat({stages[3], attended}, 1), input), {}, {}};
    };
    return makeTreeNetwork(std::move(parts));
}

}  // namespace overlook
