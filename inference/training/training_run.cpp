#include "inference/training/training_run.h"

#include <ATen/Functions.h>
#include <ATen/Parallel.h>
#include <torch/cuda.h>
#include <torch/nn/module.h>
#include <torch/utils.h>

#include <algorithm>
#include <filesystem>
#include <optional>
#include <system_error>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/networks/checkpoint.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/batch_loader.h"
#include "inference/training/learning_data.h"
#include "inference/training/picture_batch.h"
#include "inference/training/picture_look.h"
#include "inference/training/recorder_options.h"
#include "inference/training/run_description.h"
#include "inference/training/training_method.h"

namespace overlook {

namespace {

constexpr double kLearningShare = 0.75;  ///< of an epoch's time; the rest is looking at all pictures
constexpr std::size_t kLookingBatch = 16;
constexpr int kKeptCheckpoints = 3;

RunFolder unusedFolder(const std::string& path) {
    RunFolder folder(pathFromUtf8(path));
    const std::size_t epochs = folder.exists() ? folder.epochs().size() : 0;
    if (epochs > 0)
        throw Error(
            Error::Kind::BadRequest,
            OVERLOOK_TEXT("Error",
                          "The folder %1 already holds a run with %2 finished epochs. Choose another folder, or "
                          "remove it first."),
            {utf8(folder.root()), std::to_string(epochs)});
    return folder;
}

at::Device usableDevice(const std::string& name) {
    if (name.empty())
        return {torch::cuda::is_available() ? at::kCUDA : at::kCPU};
    try {
        const at::Device device(name);
        (void)at::empty({1}, at::TensorOptions().device(device));
        return device;
    } catch (const std::exception&) {
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The device “%1” cannot be used on this machine. Try “cpu”."), {name});
    }
}

/// The network that is asked for, when the method can train it.
const NetworkEntry& fittingNetwork(const Train& request) {
    const NetworkEntry& entry = networkEntry(request.network);
    checkFit(trainingMethodEntry(request.method), entry);
    return entry;
}

std::unique_ptr<TrainableNetwork> createdNetwork(const Train& request, const LearningSet& set, at::Device device) {
    torch::manual_seed(static_cast<std::uint64_t>(request.seed));
    const NetworkEntry& entry = fittingNetwork(request);
    const int background = entry.task == Task::Segmentation ? 1 : 0;
    auto network = entry.create(static_cast<int>(set.classes().size()) + background);
    network->module().to(device);
    return network;
}

}  // namespace

TrainingRun::TrainingRun(const Train& request, JobControl& job)
    : m_request(request),
      m_job(job),
      m_folder(unusedFolder(request.out)),
      m_learningRate(request.learningRate > 0 ? request.learningRate : fittingNetwork(request).learningRate),
      m_device(usableDevice(request.device)),
      m_set(readLearningSet(request, fittingNetwork(request).inputSize, job)),
      m_network(createdNetwork(request, m_set, m_device)),
      m_recorder(m_set, m_folder, recorderOptions(request)),
      m_method(trainingMethodEntry(request.method).create({m_request.methodParameters, m_set, m_recorder})),
      m_learner(*m_network, *m_method, {m_learningRate, request.epochs}, m_device) {}

TrainingRun::~TrainingRun() = default;

TrainSummary TrainingRun::run(const EpochObserver& observer) {
    describe(false);
    TrainSummary summary;
    summary.run = m_request.out;
    for (int epoch = 1; epoch <= m_request.epochs; ++epoch) {
        summary.last = runEpoch(epoch);
        summary.epochs = epoch;
        if (epoch == m_request.epochs)
            describe(true);
        if (observer)
            observer(summary.last, m_request.epochs);
    }
    return summary;
}

EpochMetrics TrainingRun::runEpoch(int epoch) {
    report(epoch, 0);
    BatchPlan plan;
    plan.batch = static_cast<std::size_t>(m_request.batch);
    plan.seed = static_cast<std::uint64_t>(m_request.seed);
    plan.epoch = epoch;
    plan.needs = trainingMethodEntry(m_request.method).needs;
    plan.variation = m_request.dataParameters;
    BatchLoader batches(m_set, m_card, plan);
    const auto losses =
        m_learner.learnEpoch(batches, epoch, m_job, [&](double share) { report(epoch, share * kLearningShare); });
    lookAtAllPictures(epoch);
    EpochMetrics metrics = m_recorder.finishEpoch();
    metrics.values.insert(losses.begin(), losses.end());
    keepCheckpoint(metrics);
    m_folder.appendMetrics(metrics);  // last: it says that the epoch is complete
    return metrics;
}

void TrainingRun::lookAtAllPictures(int epoch) {
    m_network->module().eval();
    m_recorder.beginEpoch(epoch, epoch == m_request.epochs);
    const std::size_t count = m_set.pictures().size();
    for (std::size_t first = 0; first < count; first += kLookingBatch) {
        m_job.checkpoint();
        const std::size_t end = std::min(count, first + kLookingBatch);
        lookAt(first, end);
        report(epoch, kLearningShare + (1 - kLearningShare) * static_cast<double>(end) / static_cast<double>(count));
    }
}

void TrainingRun::lookAt(std::size_t first, std::size_t end) {
    const at::NoGradGuard noGraph;
    std::vector<cv::Mat3b> pictures;
    for (std::size_t i = first; i < end; ++i)
        pictures.push_back(m_set.rgb(i));
    const NetworkOutputs outputs = m_network->outputs(pictureBatch(pictures, m_card).to(m_device));
    const BatchLook looks(outputs, fittingNetwork(m_request).task, m_request.methodParameters.isSingleLabel);
    for (std::size_t i = first; i < end; ++i)
        m_recorder.add(i, looks.at(i - first, m_recorder.wantedOutputs(i)));
}

void TrainingRun::keepCheckpoint(const EpochMetrics& metrics) {
    saveCheckpoint(m_folder.checkpointPath(metrics.epoch), *m_network, m_learner.optimizer(), metrics.epoch);
    const double loss = metrics.values.at("loss");
    const int formerBest = m_bestEpoch;
    if (m_bestEpoch == 0 || loss < m_bestLoss) {
        m_bestEpoch = metrics.epoch;
        m_bestLoss = loss;
    }
    if (m_request.keepAllCheckpoints)
        return;
    std::error_code ignored;  // a checkpoint too many harms nobody
    for (const int old : {metrics.epoch - kKeptCheckpoints, formerBest})
        if (old > 0 && old != m_bestEpoch && old <= metrics.epoch - kKeptCheckpoints)
            std::filesystem::remove(m_folder.checkpointPath(old), ignored);
}

void TrainingRun::report(int epoch, double share) const {
    m_job.report((epoch - 1 + share) / m_request.epochs, {OVERLOOK_TEXT("Job", "Training: epoch %1 of %2"),
                                                          {std::to_string(epoch), std::to_string(m_request.epochs)}});
}

void TrainingRun::describe(bool isFinished) const {
    RunFacts facts;
    facts.device = m_device.str();
    facts.threads = at::get_num_threads();
    facts.learningRate = m_learningRate;
    facts.isFinished = isFinished;
    m_folder.writeDescription(runDescription(m_request, m_set, m_card, facts));
}

}  // namespace overlook
