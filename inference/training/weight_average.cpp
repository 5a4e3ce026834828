#include "inference/training/weight_average.h"

#include <torch/nn/module.h>
#include <torch/serialize/archive.h>

#include <algorithm>
#include <string>

namespace overlook {

namespace {

std::string nameOf(std::size_t index) {
    return "weight_" + std::to_string(index);  // an archive takes no dots
}

}  // namespace

WeightAverage::WeightAverage(torch::nn::Module& module, double share) : m_module(module), m_share(share) {
    const at::NoGradGuard noGraph;
    for (const at::Tensor& weight : weights())
        m_kept.push_back(weight.detach().clone());
}

std::vector<at::Tensor> WeightAverage::weights() const {
    std::vector<at::Tensor> all = m_module.parameters();
    const std::vector<at::Tensor> buffers = m_module.buffers();
    all.insert(all.end(), buffers.begin(), buffers.end());
    return all;
}

void WeightAverage::update() {
    const at::NoGradGuard noGraph;
    const auto steps = static_cast<double>(m_steps++);
    const double share = std::min(m_share, (1 + steps) / (10 + steps));
    const std::vector<at::Tensor> current = weights();
    for (std::size_t i = 0; i < current.size(); ++i) {
        if (m_kept[i].is_floating_point())
            m_kept[i].lerp_(current[i], 1 - share);
        else
            m_kept[i].copy_(current[i]);  // a count
    }
}

void WeightAverage::exchange() {
    const at::NoGradGuard noGraph;
    const std::vector<at::Tensor> current = weights();
    for (std::size_t i = 0; i < current.size(); ++i) {
        const at::Tensor waiting = current[i].detach().clone();
        current[i].copy_(m_kept[i]);
        m_kept[i].copy_(waiting);
    }
}

void WeightAverage::save(torch::serialize::OutputArchive& archive) const {
    archive.write("steps", c10::IValue(m_steps));
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        archive.write(nameOf(i), m_kept[i]);
}

void WeightAverage::load(torch::serialize::InputArchive& archive) {
    c10::IValue steps;
    archive.read("steps", steps);
    std::vector<at::Tensor> read(m_kept.size());
    for (std::size_t i = 0; i < m_kept.size(); ++i) {
        archive.read(nameOf(i), read[i]);
        TORCH_CHECK(read[i].sizes() == m_kept[i].sizes(), "another network");
    }
    const at::NoGradGuard noGraph;
    for (std::size_t i = 0; i < m_kept.size(); ++i)
        m_kept[i].copy_(read[i]);
    m_steps = steps.toInt();
}

}  // namespace overlook
