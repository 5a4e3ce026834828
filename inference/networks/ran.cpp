#include "inference/networks/ran.h"

#include <utility>

#include "inference/networks/tree_network.h"
#include "inference/networks/upsampling.h"

namespace overlook {

namespace {

constexpr const char* kHead = "head";

}  // namespace

std::unique_ptr<TrainableNetwork> createRan(const RanPlan& plan, int classes) {
    TreeNetworkParts parts;
    const ResNet backbone(parts.tree, "backbone.", plan.backbone);
    const Convolution branch = convolution3x3(backbone.channels(3), classes, plan.headDilation);
    const ReverseAttentionHead head(parts.tree, kHead, branch, plan.mask);
    parts.forward = [backbone, head](LayerRun& run, const at::Tensor& input) {
        return NetworkOutputs{upsampledLike(head.run(run, backbone.run(run, input)[3]), input), {}, {}};
    };
    return makeTreeNetwork(std::move(parts));
}

std::unique_ptr<TrainableNetwork> createLargeFovRan(const LargeFovPlan& plan, ReverseMask mask, int classes) {
    TreeNetworkParts parts;
    const LargeFov backbone(parts.tree, plan);
    const ReverseAttentionHead head(parts.tree, kHead, {backbone.channels(), classes}, mask);
    parts.forward = [backbone, head](LayerRun& run, const at::Tensor& input) {
        return NetworkOutputs{upsampledLike(head.run(run, backbone.run(run, input)), input), {}, {}};
    };
    parts.smallestSide = LargeFov::kSmallestSide;
    return makeTreeNetwork(std::move(parts));
}

}  // namespace overlook
