#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"

namespace overlook {

std::vector<at::Tensor> spatialAttentionMaps(const Evidence& evidence) {
    std::vector<at::Tensor> maps;
    for (std::size_t n = 0; n < evidence.request().classes.size(); ++n)
        maps.push_back(finishedMap(evidence.ownAttention(AttentionRole::Positions)[0]));
    return maps;
}

}  // namespace overlook
