#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/method.h"
#include "inference/attention/methods.h"
#include "inference/attention/scores.h"
#include "inference/core/error.h"

namespace overlook {

std::vector<at::Tensor> classProbabilities(Network& network, const AttentionRequest& request) {
    const auto logits = network.forward(request.input, {}).logits;
    checkClasses(request, logits);
    if (logits.dim() != 4)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "Probability maps need a segmentation model; this one gives one score a class. "
                                  "Choose CAM or Grad-CAM."));
    const auto probabilities = request.isMultiLabel ? logits.sigmoid() : logits.softmax(1);
    std::vector<at::Tensor> maps;
    for (const int index : request.classes)
        maps.push_back(probabilities[0][index].cpu().contiguous());
    return maps;
}

}  // namespace overlook
