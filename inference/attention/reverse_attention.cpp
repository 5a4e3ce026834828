#include "inference/attention/reverse_attention.h"

#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"
#include "inference/core/error.h"

namespace overlook {

at::Tensor simpleReverseMask(const at::Tensor& scores) {
    return torch::sigmoid(-scores);
}

at::Tensor normalisedReverseMask(const at::Tensor& scores) {
    constexpr double kSmallest = 0.125;  // bounds the reciprocal at 8 …
    constexpr double kCentre = 4;        // … whose middle becomes 0
    return torch::sigmoid((torch::relu(scores) + kSmallest).reciprocal() - kCentre);
}

std::vector<at::Tensor> reverseAttentionMaps(const Evidence& evidence) {
    const auto logits = evidence.logits();
    if (logits.dim() != 4)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "Reverse attention needs a segmentation model; this one gives one score a class. "
                                  "Choose the counterfactual instead."));
    std::vector<at::Tensor> maps;
    for (const int index : evidence.request().classes)
        maps.push_back(finishedMap(simpleReverseMask(logits[0][index])));
    return maps;
}

}  // namespace overlook
