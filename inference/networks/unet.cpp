#include "inference/networks/unet.h"

#include <ATen/ops/cat.h>

#include <functional>
#include <string>
#include <utility>

#include "inference/networks/attention_gate.h"
#include "inference/networks/cbam_block.h"
#include "inference/networks/se_block.h"
#include "inference/networks/sequence.h"
#include "inference/networks/tree_network.h"
#include "inference/networks/upsampling.h"

namespace overlook {

namespace {

/// Filters a skip connection, given the coarser feature it will be joined with.
using Filter = std::function<at::Tensor(LayerRun& run, const at::Tensor& skip, const at::Tensor& coarser)>;

std::string levelName(const char* part, std::size_t level) {
    return std::string(part) + "." + std::to_string(level);
}

void addConvolutions(ModuleTree& tree, const std::string& name, int from, int to) {
    Sequence(tree, name).normalisedConvolution(convolution3x3(from, to)).normalisedConvolution(convolution3x3(to, to));
}

Filter addFilter(ModuleTree& tree, const UNetPlan& plan, std::size_t level) {
    const std::string number = std::to_string(level + 1);
    const int width = plan.widths[level];
    switch (plan.attention) {
        case SkipAttention::ChannelAndSpatial:
            return [block = CbamBlock(tree, "attention.cbam" + number, width, plan.reduction)](
                       LayerRun& run, const at::Tensor& skip, const at::Tensor&) { return block.run(run, skip); };
        case SkipAttention::Channel:
            return [block = SeBlock(tree, "attention.se" + number, width, plan.reduction)](
                       LayerRun& run, const at::Tensor& skip, const at::Tensor&) { return block.run(run, skip); };
        case SkipAttention::Gate:
            break;
    }
    return
        [gate = AttentionGate(tree, "attention.gate" + number, width, plan.widths[level + 1])](
            LayerRun& run, const at::Tensor& skip, const at::Tensor& coarser) { return gate.run(run, skip, coarser); };
}

/// The outputs of the encoder's levels, the finest first.
std::vector<at::Tensor> encode(LayerRun& run, std::size_t levels, const at::Tensor& input) {
    std::vector<at::Tensor> features{run.sequence(levelName("encoder", 0), input)};
    for (std::size_t level = 1; level < levels; ++level)
        features.push_back(run.sequence(levelName("encoder", level), run.layer("pool", features.back())));
    return features;
}

at::Tensor decode(LayerRun& run, const std::vector<Filter>& filters, const std::vector<at::Tensor>& features) {
    at::Tensor x = features.back();
    for (std::size_t level = filters.size(); level-- > 0;) {
        const at::Tensor skip = filters[level](run, features[level], x);
        x = run.sequence(levelName("decoder", level), at::cat({skip, upsampledLike(x, skip)}, 1));
    }
    return x;
}

}  // namespace

UNetPlan unetPlan(SkipAttention attention) {
    return {{64, 128, 256, 512, 1024}, attention, 16};
}

UNetPlan tinyUNetPlan(SkipAttention attention) {
    return {{8, 16, 32, 64}, attention, 4};
}

std::unique_ptr<TrainableNetwork> createUNet(const UNetPlan& plan, int classes) {
    TreeNetworkParts parts;
    const std::size_t levels = plan.widths.size();
    int channels = 3;
    for (std::size_t level = 0; level < levels; ++level)
        addConvolutions(parts.tree, levelName("encoder", level), std::exchange(channels, plan.widths[level]),
                        plan.widths[level]);
    parts.tree.addMaxPooling("pool", {2, 2});
    std::vector<Filter> filters;
    for (std::size_t level = 0; level + 1 < levels; ++level) {
        filters.push_back(addFilter(parts.tree, plan, level));
        addConvolutions(parts.tree, levelName("decoder", level), plan.widths[level] + plan.widths[level + 1],
                        plan.widths[level]);
    }
    parts.tree.addClassifier("classifier", {plan.widths.front(), classes});
    parts.forward = [levels, filters](LayerRun& run, const at::Tensor& input) {
        const at::Tensor decoded = decode(run, filters, encode(run, levels, input));
        return NetworkOutputs{run.layer("classifier", decoded), {}, {}};
    };
    parts.smallestSide = 1 << (levels - 1);  // one position at the coarsest level
    return makeTreeNetwork(std::move(parts));
}

}  // namespace overlook
