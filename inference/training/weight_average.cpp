#include "inference/training/weight_average.h"

#include <ATen/Functions.h>
#include <torch/nn/module.h>
#include <torch/serialize/archive.h>

#include <algorithm>
#include <string>
#include <vector>

namespace overlook {

namespace {

std::string nameOf(std::size_t index) {
    return "weight_" + std::to_string(index);  // an archive takes no dots
}

}  // namespace

WeightAverage::WeightAverage(torch::nn::Module& module, double share, double startShare)
    : m_copy(module), m_share(share), m_startShare(startShare) {
    if (startShare > 0)
        for (const at::Tensor& weight : m_copy.kept())
            m_start.push_back(weight.clone());
}

void WeightAverage::update() {
    const at::NoGradGuard noGraph;
    const auto steps = static_cast<double>(m_steps++);
    const double share = std::min(m_share, (1 + steps) / (10 + steps));
    const std::vector<at::Tensor> current = m_copy.current();
    const std::vector<at::Tensor>& kept = m_copy.kept();
    for (std::size_t i = 0; i < current.size(); ++i) {
        if (i < m_copy.parameters() && !current[i].requires_grad())
            continue;  // frozen
        if (!kept[i].is_floating_point())
            kept[i].copy_(current[i]);  // a count
        else if (m_start.empty())
            kept[i].lerp_(current[i], 1 - share);
        else
            kept[i].lerp_(at::lerp(m_start[i], current[i], 1 - m_startShare), 1 - share);
    }
}

void WeightAverage::save(torch::serialize::OutputArchive& archive) const {
    archive.write("steps", c10::IValue(m_steps));
    const std::vector<at::Tensor>& kept = m_copy.kept();
    for (std::size_t i = 0; i < kept.size(); ++i)
        archive.write(nameOf(i), kept[i]);
}

void WeightAverage::load(torch::serialize::InputArchive& archive) {
    c10::IValue steps;
    archive.read("steps", steps);
    const std::vector<at::Tensor>& kept = m_copy.kept();
    std::vector<at::Tensor> read(kept.size());
    for (std::size_t i = 0; i < kept.size(); ++i) {
        archive.read(nameOf(i), read[i]);
        TORCH_CHECK(read[i].sizes() == kept[i].sizes(), "another network");
    }
    const at::NoGradGuard noGraph;
    for (std::size_t i = 0; i < kept.size(); ++i)
        kept[i].copy_(read[i]);
    m_steps = steps.toInt();
}

}  // namespace overlook
