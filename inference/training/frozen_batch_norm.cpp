#include "inference/training/frozen_batch_norm.h"

#include <torch/nn/modules/batchnorm.h>

namespace overlook {

FrozenBatchNorm::FrozenBatchNorm(torch::nn::Module& module) {
    for (const auto& layer : module.modules())
        if (layer->is_training() && layer->as<torch::nn::BatchNorm2dImpl>() != nullptr) {
            layer->eval();
            m_frozen.push_back(layer);
        }
}

FrozenBatchNorm::~FrozenBatchNorm() {
    for (const auto& layer : m_frozen)
        layer->train();
}

}  // namespace overlook
