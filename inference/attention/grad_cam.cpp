#include <torch/csrc/api/include/torch/autograd.h>
#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/api/include/torch/utils.h>

#include "inference/attention/method.h"
#include "inference/attention/methods.h"
#include "inference/attention/scores.h"
#include "inference/core/error.h"

namespace overlook {

namespace {

/// Weights of the channels [C] for one class: the gradient's mean over all positions.
at::Tensor channelWeights(const at::Tensor& score, const at::Tensor& activation, const std::string& layer) {
    at::Tensor gradient;
    if (score.requires_grad())
        gradient = torch::autograd::grad({score}, {activation}, {}, /*retain_graph=*/true, /*create_graph=*/false,
                                         /*allow_unused=*/true)[0];
    if (!gradient.defined())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The scores do not depend on the layer “%1” in a way that can be followed. Choose "
                                  "another layer."),
                    {layer});
    return gradient[0].mean({1, 2});
}

/// Whether the layer feeds the network's linear head: then d logit_c / d A_k is W_ck / (h w) everywhere, and no
/// backward pass is needed.
bool feedsHead(const std::optional<LinearHead>& head, const AttentionRequest& request, const at::Tensor& logits) {
    return head && head->featureLayer == request.layer && logits.dim() == 2;
}

at::Tensor weightedMap(const at::Tensor& weights, const at::Tensor& activation) {
    const auto channels = activation.detach()[0];  // [C, h, w]
    return torch::relu(torch::tensordot(weights.to(channels.scalar_type()), channels, {0}, {0}))
        .to(at::kFloat)
        .cpu()
        .contiguous();
}

}  // namespace

std::vector<at::Tensor> gradCam(Network& network, const AttentionRequest& request) {
    const torch::AutoGradMode recording(true);  // whatever the caller's mode is
    const auto pass = network.forward(request.input, {request.layer});
    checkClasses(request, pass.logits);
    const auto& activation = pass.activations.at(request.layer);
    if (activation.dim() != 4)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The layer “%1” gives no map (its output has %2 dimensions, 4 are needed). Choose a "
                                  "layer before the pooling."),
                    {request.layer, std::to_string(activation.dim())});
    const auto head = network.linearHead();
    const bool isClosedForm = feedsHead(head, request, pass.logits);
    const double positions = static_cast<double>(activation.size(2) * activation.size(3));
    std::vector<at::Tensor> maps;
    for (const int index : request.classes) {
        const auto weights = isClosedForm
                                 ? head->weight[index] / positions
                                 : channelWeights(classScore(request, pass.logits, index), activation, request.layer);
        maps.push_back(weightedMap(weights, activation));
    }
    return maps;
}

}  // namespace overlook
