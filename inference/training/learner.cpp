#include "inference/training/learner.h"

#include <torch/nn/module.h>
#include <torch/optim/adamw.h>

#include <algorithm>
#include <cmath>
#include <string>

#include "inference/core/error.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/batch_loader.h"
#include "inference/training/training_method.h"

namespace overlook {

namespace {

constexpr double kWeightDecay = 0.01;
constexpr double kWarmUpEpochs = 1;
constexpr double kLastShare = 0.01;  ///< of the learning rate, at the end of the run

[[noreturn]] void throwNotANumber(int epoch, double learningRate) {
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error",
                              "Training stopped in epoch %1: the loss is no longer a number. Try again with a learning "
                              "rate below %2. The epochs finished before are kept."),
                {std::to_string(epoch), std::to_string(learningRate)});
}

}  // namespace

Learner::Learner(TrainableNetwork& network, TrainingMethod& method, const LearningPlan& plan, at::Device device)
    : m_network(network), m_method(method), m_plan(plan), m_device(device) {
    const torch::optim::AdamWOptions options = torch::optim::AdamWOptions(plan.learningRate).weight_decay(kWeightDecay);
    m_optimizer = std::make_unique<torch::optim::AdamW>(network.module().parameters(), options);
}

Learner::~Learner() = default;

std::map<std::string, double> Learner::learnEpoch(BatchLoader& batches, int epoch, const JobControl& job,
                                                  const Progress& progress) {
    m_network.module().train();
    const double count = static_cast<double>(batches.batchCount());
    std::map<std::string, double> sums;
    std::size_t pictures = 0;
    double done = 0;
    for (auto batch = batches.next(); batch; batch = batches.next()) {
        job.checkpoint();
        setLearningRate(epoch - 1 + done / count);
        m_optimizer->zero_grad();
        const Loss loss = m_method.loss(m_network, onDevice(*batch));
        const double value = loss.total.item<double>();
        if (!std::isfinite(value))
            throwNotANumber(epoch, m_plan.learningRate);
        loss.total.backward();
        m_optimizer->step();
        const auto weight = static_cast<double>(batch->count);
        sums["loss"] += value * weight;
        for (const auto& [name, part] : loss.parts)
            sums[name] += part * weight;
        pictures += batch->count;
        progress(++done / count);
    }
    for (auto& [name, sum] : sums)
        sum /= static_cast<double>(pictures);
    return sums;
}

LearningBatch Learner::onDevice(LearningBatch batch) const {
    for (at::Tensor* values : {&batch.input, &batch.targets, &batch.masks, &batch.hints})
        if (values->defined())
            *values = values->to(m_device);
    return batch;
}

void Learner::setLearningRate(double epochsDone) {
    constexpr double kPi = 3.14159265358979323846;
    const double warmUp = std::min(kWarmUpEpochs, m_plan.epochs / 2.0);
    double share = 0;
    if (epochsDone < warmUp)
        share = 0.1 + 0.9 * epochsDone / warmUp;
    else
        share =
            kLastShare + (1 - kLastShare) * (1 + std::cos(kPi * (epochsDone - warmUp) / (m_plan.epochs - warmUp))) / 2;
    for (auto& group : m_optimizer->param_groups())
        group.options().set_lr(m_plan.learningRate * share);
}

}  // namespace overlook
