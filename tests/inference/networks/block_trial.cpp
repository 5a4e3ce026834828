#include "tests/inference/networks/block_trial.h"

#include <gmock/gmock.h>
#include <torch/nn/module.h>
#include <torch/utils.h>

namespace overlook::test {

namespace {

void fill(at::Tensor target, const std::vector<double>& values) {
    const torch::NoGradGuard noGraph;
    target.copy_(tensorOf(target.sizes().vec(), values));
}

}  // namespace

at::Tensor tensorOf(const std::vector<std::int64_t>& shape, const std::vector<double>& values) {
    return torch::tensor(values, torch::kDouble).view(shape);
}

std::vector<double> valuesOf(const at::Tensor& tensor) {
    const at::Tensor flat = tensor.detach().to(torch::kDouble).contiguous();
    const auto* first = flat.data_ptr<double>();
    return {first, first + flat.numel()};
}

void expectValues(const at::Tensor& tensor, const std::vector<double>& expected) {
    constexpr double kSixDigits = 1e-6;
    EXPECT_THAT(valuesOf(tensor), testing::Pointwise(testing::DoubleNear(kSixDigits), expected));
}

void BlockTrial::setWeight(const std::string& name, const std::vector<double>& values) {
    m_tree.root()->to(torch::kDouble);
    fill(m_tree.parameter(name), values);
}

void BlockTrial::setBuffer(const std::string& name, const std::vector<double>& values) {
    m_tree.root()->to(torch::kDouble);
    fill(m_tree.root()->named_buffers()[name], values);
}

at::Tensor BlockTrial::run(const std::function<at::Tensor(LayerRun& run)>& block) {
    m_tree.root()->to(torch::kDouble);
    m_tree.root()->eval();
    const InspectedModule::Step nobodyLooks;
    LayerRun pass(m_tree, nobodyLooks);
    at::Tensor output = block(pass);
    m_published = pass.published();
    return output;
}

}  // namespace overlook::test
