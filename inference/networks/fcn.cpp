#include "inference/networks/fcn.h"

#include <utility>

#include "inference/networks/sequence.h"
#include "inference/networks/tree_network.h"
#include "inference/networks/upsampling.h"

namespace overlook {

namespace {

constexpr int kNarrowing = 4;
constexpr double kDropout = 0.1;

void addHead(ModuleTree& tree, const std::string& name, int channels, int classes) {
    Sequence(tree, name)
        .normalisedConvolution(convolution3x3(channels, channels / kNarrowing))
        .dropout(kDropout)
        .classifier({channels / kNarrowing, classes});
}

}  // namespace

std::unique_ptr<TrainableNetwork> createFcn(const ResNetPlan& plan, int classes) {
    TreeNetworkParts parts;
    const ResNet backbone(parts.tree, "backbone.", plan);
    addHead(parts.tree, "classifier", backbone.channels(3), classes);
    addHead(parts.tree, "aux_classifier", backbone.channels(2), classes);
    parts.forward = [backbone](LayerRun& run, const at::Tensor& input) {
        const auto stages = backbone.run(run, input);
        run.publish("aux", upsampledLike(run.sequence("aux_classifier", stages[2]), input));
        return NetworkOutputs{upsampledLike(run.sequence("classifier", stages[3]), input), {}, {}};
    };
    return makeTreeNetwork(std::move(parts));
}

}  // namespace overlook
