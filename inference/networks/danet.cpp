#include "inference/networks/danet.h"

#include <ATen/TensorOperators.h>

#include <utility>

#include "inference/networks/danet_blocks.h"
#include "inference/networks/sequence.h"
#include "inference/networks/tree_network.h"
#include "inference/networks/upsampling.h"

namespace overlook {

namespace {

constexpr int kNarrowing = 4;       ///< from the backbone to the attention blocks
constexpr int kQueryNarrowing = 8;  ///< inside the position block
constexpr double kDropout = 0.1;

void addConvolutions(ModuleTree& tree, int channels, int inside) {
    Sequence(tree, "head.conv5a").normalisedConvolution(convolution3x3(channels, inside));
    Sequence(tree, "head.conv5c").normalisedConvolution(convolution3x3(channels, inside));
    Sequence(tree, "head.conv51").normalisedConvolution(convolution3x3(inside, inside));
    Sequence(tree, "head.conv52").normalisedConvolution(convolution3x3(inside, inside));
}

void addClassifiers(ModuleTree& tree, int inside, int classes) {
    for (const char* name : {"head.conv6", "head.conv7", "head.conv8"})
        Sequence(tree, name).channelDropout(kDropout).classifier({inside, classes});
}

}  // namespace

std::unique_ptr<TrainableNetwork> createDaNet(const ResNetPlan& plan, int classes) {
    TreeNetworkParts parts;
    const ResNet backbone(parts.tree, "backbone.", plan);
    const int inside = backbone.channels(3) / kNarrowing;
    addConvolutions(parts.tree, backbone.channels(3), inside);
    const PositionAttention positions(parts.tree, "head.sa", inside, inside / kQueryNarrowing);
    const ChannelAttention channels(parts.tree, "head.sc");
    addClassifiers(parts.tree, inside, classes);
    parts.forward = [backbone, positions, channels](LayerRun& run, const at::Tensor& input) {
        const at::Tensor features = backbone.run(run, input)[3];
        const at::Tensor byPosition =
            run.sequence("head.conv51", positions.run(run, run.sequence("head.conv5a", features)));
        const at::Tensor byChannel =
            run.sequence("head.conv52", channels.run(run, run.sequence("head.conv5c", features)));
        run.publish("position", upsampledLike(run.sequence("head.conv6", byPosition), input));
        run.publish("channel", upsampledLike(run.sequence("head.conv7", byChannel), input));
        return NetworkOutputs{upsampledLike(run.sequence("head.conv8", byPosition + byChannel), input), {}, {}};
    };
    return makeTreeNetwork(std::move(parts));
}

}  // namespace overlook
