#include "tests/inference/networks/formula_weights.h"

#include <torch/nn/module.h>
#include <torch/utils.h>

#include <cmath>
#include <string>

namespace overlook::test {

namespace {

bool endsWith(const std::string& text, const std::string& end) {
    return text.size() >= end.size() && text.compare(text.size() - end.size(), end.size(), end) == 0;
}

void fill(const std::string& name, at::Tensor tensor) {
    if (endsWith(name, "num_batches_tracked"))
        return;
    const auto shape = tensor.sizes().vec();
    if (shape.size() > 1)
        tensor.copy_(
            formulaValues(shape, std::sqrt(6.0 * static_cast<double>(shape[0]) / static_cast<double>(tensor.numel()))));
    else if (endsWith(name, "bias") || endsWith(name, "running_mean"))
        tensor.copy_(formulaValues(shape, 0.1));
    else
        tensor.copy_(formulaValues(shape, 0.1) + 1);
}

}  // namespace

at::Tensor formulaValues(const std::vector<std::int64_t>& shape, double amplitude) {
    std::int64_t count = 1;
    for (const auto side : shape)
        count *= side;
    const at::Tensor waves = torch::sin(torch::arange(1, count + 1, torch::kDouble) * 12.9898) * 43758.5453;
    return ((waves - waves.floor()) * 2 - 1).mul(amplitude).view(shape).to(torch::kFloat);
}

void setFormulaWeights(torch::nn::Module& module) {
    const torch::NoGradGuard noGraph;
    for (auto& parameter : module.named_parameters())
        fill(parameter.key(), parameter.value());
    for (auto& buffer : module.named_buffers())
        fill(buffer.key(), buffer.value());
}

}  // namespace overlook::test
