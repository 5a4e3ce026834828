#include "inference/networks/evaluation_mode.h"

#include <torch/nn/module.h>

namespace overlook {

EvaluationMode::EvaluationMode(torch::nn::Module& module) : m_module(module), m_wasTraining(module.is_training()) {
    for (const auto& inside : module.modules(/*include_self=*/false))
        m_inside.emplace_back(inside, inside->is_training());
    m_module.eval();
}

EvaluationMode::~EvaluationMode() {
    if (m_wasTraining)
        m_module.train();
    for (const auto& [inside, wasTraining] : m_inside)
        inside->train(wasTraining);  // reaches into what is inside it, which comes later
}

}  // namespace overlook
