#include "inference/networks/mobilenet_v2.h"

#include <ATen/TensorOperators.h>

#include <string>
#include <utility>

#include "inference/networks/pooled_head.h"
#include "inference/networks/sequence.h"
#include "inference/networks/tree_network.h"

namespace overlook {

namespace {

constexpr double kDropout = 0.2;

/// One inverted residual: 1×1 up, 3×3 a channel, 1×1 down without activation.
struct InvertedResidual {
    std::string name;
    bool hasShortcut;
};

std::string featureName(int index) {
    return "features." + std::to_string(index);
}

void addNormalised6(ModuleTree& tree, const std::string& name, const Convolution& convolution) {
    Sequence(tree, name).convolution(convolution).batchNorm(convolution.to).relu6();
}

void addResidual(ModuleTree& tree, const std::string& name, const Convolution& outer, int expansion) {
    const int inside = outer.from * expansion;
    tree.addGroup(name, "InvertedResidual");
    tree.addGroup(name + ".conv", "Sequential");
    int next = 0;
    const auto nextName = [&] { return name + ".conv." + std::to_string(next++); };
    if (expansion > 1)
        addNormalised6(tree, nextName(), {outer.from, inside});
    addNormalised6(tree, nextName(), {inside, inside, 3, outer.stride, 1, 1, inside});
    tree.addConvolution(nextName(), {inside, outer.to});
    tree.addBatchNorm(nextName(), outer.to);
}

/// Adds everything before the head; the blocks between the first and the last convolution are returned.
std::vector<InvertedResidual> addFeatures(ModuleTree& tree, const MobileNetV2Plan& plan) {
    std::vector<InvertedResidual> blocks;
    tree.addGroup("features", "Sequential");
    addNormalised6(tree, featureName(0), {3, plan.firstWidth, 3, 2, 1});
    int channels = plan.firstWidth;
    int next = 1;
    for (const auto& row : plan.rows)
        for (int index = 0; index < row.blocks; ++index) {
            const int stride = index == 0 ? row.stride : 1;
            const int from = std::exchange(channels, row.width);
            blocks.push_back({featureName(next++), stride == 1 && from == row.width});
            addResidual(tree, blocks.back().name, {from, row.width, 1, stride}, row.expansion);
        }
    addNormalised6(tree, featureName(next), {channels, plan.lastWidth});
    return blocks;
}

at::Tensor runResidual(LayerRun& run, const InvertedResidual& block, const at::Tensor& x) {
    const at::Tensor y = run.sequence(block.name + ".conv", x);
    return run.show(block.name, block.hasShortcut ? x + y : y);
}

}  // namespace

const MobileNetV2Plan& mobileNetV2Plan() {
    static const MobileNetV2Plan plan{
        32,
        {{1, 16, 1, 1}, {6, 24, 2, 2}, {6, 32, 3, 2}, {6, 64, 4, 2}, {6, 96, 3, 1}, {6, 160, 3, 2}, {6, 320, 1, 1}},
        1280};
    return plan;
}

std::unique_ptr<TrainableNetwork> createMobileNetV2Cam(const MobileNetV2Plan& plan, int classes) {
    TreeNetworkParts parts;
    const auto blocks = addFeatures(parts.tree, plan);
    const std::string last = featureName(static_cast<int>(blocks.size()) + 1);
    parts.tree.addChannelDropout("classifier.0", kDropout);  // of the maps, as torchvision drops pooled channels
    const PooledHead head(parts.tree, {"classifier.1", last, plan.lastWidth, classes});
    parts.forward = [blocks, last, head](LayerRun& run, const at::Tensor& input) {
        at::Tensor x = run.sequence(featureName(0), input);
        for (const auto& block : blocks)
            x = runResidual(run, block, x);
        return head.run(run, run.layer("classifier.0", run.sequence(last, x)));
    };
    parts.head = [head](const ModuleTree& tree) { return head.weights(tree); };
    return makeTreeNetwork(std::move(parts));
}

}  // namespace overlook
