#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"
#include "inference/attention/map_sums.h"
#include "inference/attention/methods.h"

namespace overlook {

std::vector<at::Tensor> xGradCam(const Evidence& evidence) {
    const auto& layer = evidence.layer();
    const auto activation = evidence.activation(layer);
    const auto total = activation.sum({1, 2}, /*keepdim=*/true);  // [C, 1, 1]
    const auto shares = torch::where(total == 0, torch::zeros_like(activation), activation / total);
    std::vector<at::Tensor> weights;
    for (const auto& gradient : evidence.gradients(layer).unbind(0))
        weights.push_back((shares * gradient).sum({1, 2}));  // [C]
    return weights.empty() ? weights : rectifiedSums(torch::stack(weights), activation);
}

}  // namespace overlook
