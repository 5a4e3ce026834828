#include "inference/networks/vgg_cam.h"

#include <string>
#include <utility>

#include "inference/networks/sequence.h"
#include "inference/networks/tree_network.h"
#include "inference/networks/vgg.h"

namespace overlook {

namespace {

/// Adds the convolutions between the stages and the head; returns the number of their output channels.
int addExtra(ModuleTree& tree, const VggCamPlan& plan, int channels) {
    Sequence extra(tree, "extra");
    for (const int width : plan.extra) {
        Convolution convolution = convolution3x3(std::exchange(channels, width), width);
        convolution.hasBias = !plan.hasBatchNorm;
        extra.convolution(convolution);
        if (plan.hasBatchNorm)
            extra.batchNorm(width);
        extra.relu();
    }
    return channels;
}

std::string featureLayer(const ModuleTree& tree) {
    const auto extra = tree.childrenOf("extra");
    return extra.empty() ? "features" : extra.back();
}

}  // namespace

const VggCamPlan& vgg16CamPlan() {
    static const VggCamPlan plan{vgg16Stages(), {512, 512, 512}, false};
    return plan;
}

const VggCamPlan& tinyCamPlan() {
    static const VggCamPlan plan{{{16}, {32}, {48}, {64, 64}, {64}}, {64, 64, 64}, true};
    return plan;
}

std::unique_ptr<TrainableNetwork> createVggCam(const VggCamPlan& plan, int classes) {
    TreeNetworkParts parts;
    const int width = addVgg(parts.tree, "features", {plan.stages, plan.hasBatchNorm});
    parts.tree.addClassifier("classifier", {addExtra(parts.tree, plan, width), classes});
    parts.forward = [](LayerRun& run, const at::Tensor& input) {
        const at::Tensor features = run.sequence("extra", run.sequence("features", input));
        const at::Tensor maps = run.layer("classifier", features);
        const at::Tensor weight = run.parameter("classifier.weight").flatten(1);
        return NetworkOutputs{maps.mean({2, 3}), maps, {}, features, weight};
    };
    parts.head = [](const ModuleTree& tree) {
        return LinearHead{featureLayer(tree), tree.parameter("classifier.weight").detach().flatten(1),
                          tree.parameter("classifier.bias").detach()};
    };
    parts.smallestSide = 8;
    return makeTreeNetwork(std::move(parts));
}

}  // namespace overlook
