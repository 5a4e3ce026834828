#include "tests/inference/training/method_trial.h"

#include <ATen/Functions.h>
#include <torch/nn/module.h>
#include <torch/optim/adamw.h>
#include <torch/utils.h>

namespace overlook::test {

std::unique_ptr<TrainableNetwork> freshNetwork(const std::string& id, int classes) {
    torch::manual_seed(5);
    auto network = networkEntry(id).create(classes);
    network->module().train();
    return network;
}

LearningBatch threePictures() {
    torch::manual_seed(9);
    LearningBatch batch;
    batch.count = 3;
    batch.input = at::randn({3, 3, 32, 32});
    batch.targets = at::tensor({1.0F, 0.0F, 1.0F, 1.0F, 0.0F, 0.0F}).view({3, 2});
    batch.pictures = {0, 1, 2};
    return batch;
}

at::Tensor learnt(TrainingMethod& method, TrainableNetwork& network, const LearningBatch& batch,
                  const std::string& parameter) {
    network.module().zero_grad();
    method.loss(network, batch).total.backward();
    return network.module().named_parameters()[parameter].grad().clone();
}

at::Tensor stateOf(TrainableNetwork& network, const std::string& name) {
    const auto buffers = network.module().named_buffers();
    return buffers.contains(name) ? buffers[name] : network.module().named_parameters()[name];
}

std::vector<double> descend(TrainingMethod& method, TrainableNetwork& network, const LearningBatch& batch, int steps) {
    torch::optim::AdamW optimiser(network.module().parameters(), torch::optim::AdamWOptions(2e-3));
    std::vector<double> losses;
    for (int i = 0; i < steps; ++i) {
        optimiser.zero_grad();
        const Loss loss = method.loss(network, batch);
        losses.push_back(loss.total.item<double>());
        loss.total.backward();
        optimiser.step();
    }
    return losses;
}

}  // namespace overlook::test
