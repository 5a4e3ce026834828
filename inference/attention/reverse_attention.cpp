#include "inference/networks/reverse_attention.h"

#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"
#include "inference/core/error.h"

namespace overlook {

std::vector<at::Tensor> reverseAttentionMaps(const Evidence& evidence) {
    const auto logits = evidence.logits();
    if (logits.dim() != 4)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "Reverse attention needs a segmentation model; this one gives one score a class. "
                                  "Choose the counterfactual instead."));
    std::vector<at::Tensor> maps;
    for (const int index : evidence.request().classes)
        maps.push_back(finishedMap(reverseMask(logits[0][index], ReverseMask::Simple)));
    return maps;
}

}  // namespace overlook
