#include "inference/training/learner.h"

#include <torch/nn/module.h>

#include <cmath>
#include <string>

#include "inference/core/csv.h"
#include "inference/core/error.h"
#include "inference/core/memory_failure.h"
#include "inference/core/stopwatch.h"
#include "inference/networks/autocast.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/batch_source.h"
#include "inference/training/gradient_sharing.h"
#include "inference/training/learning_schedule.h"
#include "inference/training/training_method.h"
#include "inference/training/training_processes.h"

namespace overlook {

namespace {

/// Convolutions on a GPU are quicker with the channels of a pixel side by side.
torch::nn::Module& arranged(torch::nn::Module& module, const OptimiserParameters& parameters) {
    if (parameters.isChannelsLast)
        for (at::Tensor& weight : module.parameters())
            if (weight.dim() == 4)
                weight.set_data(weight.contiguous(at::MemoryFormat::ChannelsLast));
    return module;
}

void add(std::map<std::string, double>& sums, const std::map<std::string, double>& values, double weight) {
    for (const auto& [name, value] : values)
        sums[name] += value * weight;
}

}  // namespace

Learner::Learner(TrainableNetwork& network, TrainingMethod& method, const LearningPlan& plan,
                 TrainingProcesses& processes)
    : m_network(network),
      m_method(method),
      m_plan(plan),
      m_processes(processes),
      m_frozen(arranged(network.module(), plan.optimiser), plan.run),
      m_optimiser(network.module(), plan.optimiser, plan.head) {
    if (plan.optimiser.averaging > 0 || plan.startShare > 0)
        m_average.emplace(network.module(), plan.optimiser.averaging, plan.startShare);
}

LearntEpoch Learner::learnEpoch(BatchSource& batches, int epoch, const JobControl& job, const Progress& progress) {
    const Stopwatch stopwatch;
    m_epoch = epoch;
    m_frozen.beginLearning();
    const double count = static_cast<double>(batches.batchCount());
    LearntEpoch learnt;
    double done = 0;
    double told = 0;  ///< seconds
    for (auto batch = nextBatch(batches, learnt); batch; batch = nextBatch(batches, learnt)) {
        job.checkpoint();
        const Losses losses = addGradients(*batch);
        shareGradients(m_network.module(), batch->count, m_processes);
        m_optimiser.step(m_plan.learningRate *
                         learningShare(m_plan.optimiser, epoch - 1 + done / count, m_plan.epochs));
        if (m_average)
            m_average->update();
        add(learnt.losses, losses, static_cast<double>(batch->count));
        learnt.pictures += batch->count;
        const Stopwatch telling;  // may have been made to wait there
        progress(++done / count);
        told += telling.seconds();
    }
    checkWeights();
    shareBuffers(m_network.module(), m_processes);
    shareSums(learnt, m_processes);
    for (auto& [name, sum] : learnt.losses)
        sum /= static_cast<double>(learnt.pictures);
    learnt.seconds = stopwatch.seconds() - told;
    return learnt;
}

LearntEpoch Learner::measureEpoch(BatchSource& batches, const JobControl& job, const Progress& progress) {
    const Stopwatch stopwatch;
    m_network.module().eval();  // batch normalisation would learn otherwise
    const double count = static_cast<double>(batches.batchCount());
    LearntEpoch measured;
    double done = 0;
    double told = 0;  ///< seconds
    for (auto batch = nextBatch(batches, measured); batch; batch = nextBatch(batches, measured)) {
        job.checkpoint();
        Loss loss = m_method.loss(m_network, *batch);
        loss.parts["loss"] = loss.total.item<double>();
        add(measured.losses, loss.parts, static_cast<double>(batch->count));
        measured.pictures += batch->count;
        const Stopwatch telling;  // may have been made to wait there
        progress(++done / count);
        told += telling.seconds();
    }
    for (auto& [name, sum] : measured.losses)
        sum /= static_cast<double>(measured.pictures);
    measured.seconds = stopwatch.seconds() - told;
    return measured;
}

std::optional<LearningBatch> Learner::nextBatch(BatchSource& batches, LearntEpoch& learnt) const {
    const Stopwatch stopwatch;
    std::optional<LearningBatch> batch = batches.next();
    learnt.waiting += stopwatch.seconds();
    if (batch)
        batch = prepared(std::move(*batch));
    return batch;
}

Learner::Losses Learner::addGradients(const LearningBatch& batch) {
    while (true) {
        try {
            return addGradientsInParts(batch);
        } catch (const std::exception& failure) {
            if (!isOutOfMemory(failure))
                throw;
            halveBatches(batch.count);
        }
    }
}

Learner::Losses Learner::addGradientsInParts(const LearningBatch& batch) {
    m_optimiser.forgetGradients();
    Losses losses;
    for (std::size_t part = 0; part < m_parts; ++part) {
        const std::size_t first = batch.count * part / m_parts;
        const std::size_t end = batch.count * (part + 1) / m_parts;
        if (first == end)
            continue;
        const double share = static_cast<double>(end - first) / static_cast<double>(batch.count);
        Loss loss;
        {
            std::optional<Autocast> casts;
            if (m_plan.optimiser.precision == "bf16")
                casts.emplace(m_plan.device);
            loss = m_method.loss(m_network, m_parts == 1 ? batch : rowsOf(batch, first, end));
        }
        const double value = loss.total.item<double>();
        if (!std::isfinite(value))
            throwNotANumber();
        (m_parts == 1 ? loss.total : loss.total * share).backward();
        loss.parts["loss"] = value;
        add(losses, loss.parts, share);
    }
    return losses;
}

void Learner::halveBatches(std::size_t batchSize) {
    if (m_parts > 1 || batchSize < 2)
        throw Error(Error::Kind::Engine,
                    OVERLOOK_TEXT("Error",
                                  "Training stopped in epoch %1: there is not enough memory to learn from %2 pictures "
                                  "at once. Choose a smaller batch, smaller pictures or a smaller network, and resume "
                                  "the run. The epochs finished before are kept."),
                    {std::to_string(m_epoch), std::to_string((batchSize + m_parts - 1) / m_parts)});
    m_parts = 2;
    m_warnings.push_back({OVERLOOK_TEXT("Warning",
                                        "There was not enough memory for a batch of %1 pictures in epoch %2. From "
                                        "there on every batch was learnt from in two halves, with one step for both."),
                          {std::to_string(batchSize), std::to_string(m_epoch)}});
}

/// The last step of an epoch is seen by no loss any more.
void Learner::checkWeights() const {
    const at::NoGradGuard noGraph;
    for (const at::Tensor& weight : m_network.module().parameters())
        if (!std::isfinite(weight.sum().item<double>()))
            throwNotANumber();
}

void Learner::throwNotANumber() const {
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error",
                              "Training stopped in epoch %1: the loss is no longer a number. Try again with a learning "
                              "rate below %2. The epochs finished before are kept."),
                {std::to_string(m_epoch), csvNumber(m_plan.learningRate)});
}

LearningBatch Learner::prepared(LearningBatch batch) const {
    for (at::Tensor* values : {&batch.input, &batch.targets, &batch.masks, &batch.hints, &batch.hintedOutputs})
        if (values->defined())
            *values = values->to(m_plan.device);
    if (m_plan.optimiser.isChannelsLast && batch.input.defined())
        batch.input = batch.input.contiguous(at::MemoryFormat::ChannelsLast);
    return batch;
}

}  // namespace overlook
