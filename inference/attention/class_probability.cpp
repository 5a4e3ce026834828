#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"
#include "inference/attention/scores.h"
#include "inference/core/error.h"

namespace overlook {

std::vector<at::Tensor> classProbabilities(const Evidence& evidence) {
    const auto logits = evidence.logits();
    if (logits.dim() != 4)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "Probability maps need a segmentation model; this one gives one score a class. "
                                  "Choose CAM or Grad-CAM."));
    const auto probabilities = probabilitiesOf(evidence.request(), logits);
    std::vector<at::Tensor> maps;
    for (const int index : evidence.request().classes)
        maps.push_back(finishedMap(probabilities[0][index]));
    return maps;
}

}  // namespace overlook
