#include "inference/networks/largefov.h"

#include <utility>

#include "inference/networks/tree_network.h"
#include "inference/networks/upsampling.h"

namespace overlook {

namespace {

constexpr int kDilation = 12;
constexpr double kDropout = 0.5;

void addFullyConnected(ModuleTree& tree, const std::string& number, const Convolution& convolution) {
    tree.addConvolution("fc" + number, convolution);
    tree.addRelu("relu" + number);
    tree.addDropout("drop" + number, kDropout);
}

at::Tensor runFullyConnected(LayerRun& run, const std::string& number, const at::Tensor& x) {
    return run.layer("drop" + number, run.layer("relu" + number, run.layer("fc" + number, x)));
}

}  // namespace

const LargeFovPlan& vgg16LargeFovPlan() {
    static const LargeFovPlan plan{{vgg16Stages(), false, true}, 1024};
    return plan;
}

LargeFov::LargeFov(ModuleTree& tree, const LargeFovPlan& plan) : m_channels(plan.width) {
    const int width = addVgg(tree, "features", plan.vgg);
    addFullyConnected(tree, "6", {width, plan.width, 3, 1, kDilation, kDilation, 1, true});
    addFullyConnected(tree, "7", {plan.width, plan.width, 1, 1, 0, 1, 1, true});
}

at::Tensor LargeFov::run(LayerRun& run, const at::Tensor& input) const {
    return runFullyConnected(run, "7", runFullyConnected(run, "6", run.sequence("features", input)));
}

std::unique_ptr<TrainableNetwork> createLargeFov(const LargeFovPlan& plan, int classes) {
    TreeNetworkParts parts;
    const LargeFov backbone(parts.tree, plan);
    parts.tree.addClassifier("fc8", {backbone.channels(), classes});
    parts.forward = [backbone](LayerRun& run, const at::Tensor& input) {
        return NetworkOutputs{upsampledLike(run.layer("fc8", backbone.run(run, input)), input), {}, {}};
    };
    parts.smallestSide = LargeFov::kSmallestSide;
    return makeTreeNetwork(std::move(parts));
}

}  // namespace overlook
