#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"

namespace overlook {

std::vector<at::Tensor> gradCam(const Evidence& evidence) {
    const auto& layer = evidence.layer();
    return rectifiedSums(evidence.meanGradients(layer), evidence.activation(layer));
}

std::vector<at::Tensor> counterfactualMaps(const Evidence& evidence) {
    const auto& layer = evidence.layer();
    return rectifiedSums(-evidence.meanGradients(layer), evidence.activation(layer));
}

}  // namespace overlook
