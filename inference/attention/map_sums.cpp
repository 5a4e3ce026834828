#include "inference/attention/map_sums.h"

#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"

namespace overlook {

at::Tensor finishedMap(const at::Tensor& map) {
    return map.to(at::kCPU, at::kFloat).contiguous().clone();
}

std::vector<at::Tensor> rectifiedSums(const at::Tensor& weights, const at::Tensor& activation) {
    const auto sums = torch::matmul(weights.to(activation.scalar_type()), activation.flatten(1));  // [N, h w]
    std::vector<at::Tensor> maps;
    for (const auto& sum : torch::relu(sums).unbind(0))
        maps.push_back(finishedMap(sum.view({activation.size(1), activation.size(2)})));
    return maps;
}

std::vector<at::Tensor> rectifiedProducts(const Evidence& evidence, const std::string& layer,
                                          const std::function<at::Tensor(const at::Tensor& gradient)>& f) {
    const auto activation = evidence.activation(layer);
    std::vector<at::Tensor> maps;
    for (const auto& gradient : evidence.gradients(layer).unbind(0))
        maps.push_back(finishedMap(torch::relu((f(gradient) * activation).sum(0))));
    return maps;
}

}  // namespace overlook
