#include "inference/networks/resnet_cam.h"

#include <utility>

#include "inference/networks/pooled_head.h"
#include "inference/networks/tree_network.h"

namespace overlook {

std::unique_ptr<TrainableNetwork> createResNetCam(const ResNetPlan& plan, int classes) {
    TreeNetworkParts parts;
    const ResNet backbone(parts.tree, "", plan);
    const PooledHead head(parts.tree, {"fc", "layer4", backbone.channels(3), classes});
    parts.forward = [backbone, head](LayerRun& run, const at::Tensor& input) {
        return head.run(run, backbone.run(run, input)[3]);
    };
    parts.head = [head](const ModuleTree& tree) { return head.weights(tree); };
    return makeTreeNetwork(std::move(parts));
}

}  // namespace overlook
