#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"
#include "inference/core/error.h"

namespace overlook {

std::vector<at::Tensor> classActivationMaps(const Evidence& evidence) {
    const auto& head = evidence.head();
    if (!head)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "CAM needs a network that ends in global average pooling and one linear layer, and "
                                  "this one does not, or keeps no layers inside. Choose Grad-CAM, or name “features” "
                                  "and “classifier” in the model card."));
    const auto features = evidence.activation(head->featureLayer).to(at::kFloat);  // [C, h, w]
    std::vector<at::Tensor> maps;
    for (const int index : evidence.request().classes)
        maps.push_back(finishedMap(torch::tensordot(head->weight[index].to(at::kFloat), features, {0}, {0})));
    return maps;
}

}  // namespace overlook
