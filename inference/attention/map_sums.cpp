#include "inference/attention/map_sums.h"

#include <torch/csrc/api/include/torch/types.h>

#include "inference/attention/evidence.h"

namespace overlook {

at::Tensor finishedMap(const at::Tensor& map) {
    return map.to(at::kCPU, at::kFloat).contiguous().clone();
}

std::vector<at::Tensor> rectifiedSums(const at::Tensor& weights, const at::Tensor& activation) {
    if (weights.size(0) == 0)
        return {};
    // A convolution, as the library of a matrix product has threads of its own, which take the cores from the others.
    const auto kernels = weights.to(activation.scalar_type()).unsqueeze(-1).unsqueeze(-1);  // [N, C, 1, 1]
    const auto sums = torch::conv2d(activation.unsqueeze(0), kernels)[0];
    std::vector<at::Tensor> maps;
    for (const auto& sum : torch::relu(sums).unbind(0))
        maps.push_back(finishedMap(sum));
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
