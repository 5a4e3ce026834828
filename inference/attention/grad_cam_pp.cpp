#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"

namespace overlook {

std::vector<at::Tensor> gradCamPlusPlus(const Evidence& evidence) {
    const auto& layer = evidence.layer();
    const auto activation = evidence.activation(layer);
    const auto total = torch::relu(activation).sum({1, 2}, /*keepdim=*/true);  // [C, 1, 1]
    std::vector<at::Tensor> weights;
    for (const auto& gradient : evidence.gradients(layer).unbind(0)) {
        const auto rising = torch::relu(gradient);
        weights.push_back((rising / (2 + total * rising)).sum({1, 2}));  // [C]
    }
    return weights.empty() ? weights : rectifiedSums(torch::stack(weights), activation);
}

}  // namespace overlook
