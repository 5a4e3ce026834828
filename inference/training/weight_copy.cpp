#include "inference/training/weight_copy.h"

#include <torch/nn/module.h>

namespace overlook {

WeightCopy::WeightCopy(torch::nn::Module& module) : m_module(module), m_parameters(module.parameters().size()) {
    const at::NoGradGuard noGraph;
    for (const at::Tensor& weight : current())
        m_kept.push_back(weight.detach().clone());
}

std::vector<at::Tensor> WeightCopy::current() const {
    std::vector<at::Tensor> all = m_module.parameters();
    const std::vector<at::Tensor> buffers = m_module.buffers();
    all.insert(all.end(), buffers.begin(), buffers.end());
    return all;
}

void WeightCopy::exchange() {
    const at::NoGradGuard noGraph;
    const std::vector<at::Tensor> weights = current();
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const at::Tensor waiting = weights[i].detach().clone();
        weights[i].copy_(m_kept[i]);
        m_kept[i].copy_(waiting);
    }
}

}  // namespace overlook
