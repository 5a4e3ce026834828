#include <torch/csrc/api/include/torch/types.h>
#include <torch/csrc/api/include/torch/utils.h>

#include "inference/attention/method.h"
#include "inference/attention/methods.h"
#include "inference/attention/scores.h"
#include "inference/core/error.h"

namespace overlook {

std::vector<at::Tensor> classActivationMaps(Network& network, const AttentionRequest& request) {
    const auto head = network.linearHead();
    if (!head)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "CAM needs a network that ends in global average pooling and one linear layer, and "
                                  "this one does not, or keeps no layers inside. Choose Grad-CAM, or name “features” "
                                  "and “classifier” in the model card."));
    const auto pass = network.forward(request.input, {head->featureLayer});
    checkClasses(request, pass.logits);
    const torch::NoGradGuard noGraph;
    const auto features = pass.activations.at(head->featureLayer)[0].to(at::kFloat);  // [C, h, w]
    std::vector<at::Tensor> maps;
    for (const int index : request.classes)
        maps.push_back(torch::tensordot(head->weight[index].to(at::kFloat), features, {0}, {0}).cpu().contiguous());
    return maps;
}

}  // namespace overlook
