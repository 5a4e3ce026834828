#include "inference/training/training_run.h"

#include <ATen/Parallel.h>
#include <torch/nn/module.h>
#include <torch/utils.h>

#include <algorithm>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/networks/scripted_run.h"
#include "inference/networks/scripted_trainable.h"
#include "inference/networks/trainable_network.h"
#include "inference/training/batch_loader.h"
#include "inference/training/kept_features.h"
#include "inference/training/learning_data.h"
#include "inference/training/picture_batch.h"
#include "inference/training/picture_look.h"
#include "inference/training/quick_teaching.h"
#include "inference/training/recorder_options.h"
#include "inference/training/run_description.h"
#include "inference/training/run_resumption.h"
#include "inference/training/run_setup.h"
#include "inference/training/run_state.h"
#include "inference/training/training_method.h"
#include "inference/training/training_processes.h"

namespace overlook {

namespace {

constexpr double kLearningShare = 0.75;  ///< of an epoch's time; the rest is looking at all pictures
constexpr std::size_t kLookingBatch = 16;
constexpr double kSecondsBetweenLooks = 0.2;

constexpr std::uint64_t kSeedsOfARun = std::uint64_t{1} << 40U;  ///< so that no two processes draw the same

/// An epoch has random numbers of its own, so that it can be repeated.
std::uint64_t seedOf(int seed, int epoch) {
    return static_cast<std::uint64_t>(seed) * 1000003U + static_cast<std::uint64_t>(epoch);
}

/// A process accumulates the maps of the pictures that it owns, but learns from others as well.
void checkCanBeShared(const Train& request, const TrainingProcesses& processes) {
    if (request.method == "oaa-drop" && processes.count() > 1)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error",
                                  "The training method “%1” looks up the accumulated maps of every picture, which one "
                                  "process alone has. Unset WORLD_SIZE."),
                    {request.method});
}

/// Null unless the request is a quick teaching; says in `plan` what of the network stays.
std::unique_ptr<QuickTeaching> quickTeaching(const Train& request, const LearningSet& set, TrainableNetwork& network,
                                             LearningPlan& plan, FeatureMemory* memoryOrNull) {
    if (!request.teaching.isTeaching || !request.teaching.isQuick)
        return nullptr;
    return std::make_unique<QuickTeaching>(request, set, network, plan, memoryOrNull);
}

}  // namespace

TrainingRun::TrainingRun(const Train& request, JobControl& job, TrainingProcesses& processes,
                         FeatureMemory* memoryOrNull)
    : m_request(request),
      m_job(job),
      m_processes(processes),
      m_folder(folderOf(request)),
      m_firstEpoch(request.teaching.isTeaching ? 2 : 1),
      m_plan(planOf(request)),
      m_set(readLearningSet(request, networkOf(request).inputSize, job)),
      m_card(cardOf(request)),
      m_network(createdNetwork(request, m_set, m_warnings)),
      m_quick(quickTeaching(m_request, m_set, *m_network, m_plan, memoryOrNull)),
      m_features(keptFeatures(m_request, {m_set, m_card, *m_network, m_plan}, m_featuresNote)),
      m_recorder(m_set, m_folder, recorderOptions(request)),
      m_method(trainingMethodEntry(request.method).create({m_request.methodParameters, m_set, m_recorder})),
      m_learner(learningNetwork(), *m_method, m_plan, processes),
      m_checkpoints(m_folder,
                    request.keepAllCheckpoints ? KeptCheckpoints::kAll : request.runParameters.keptCheckpoints) {
    checkCanBeShared(request, processes);
    checkEnoughPictures(m_set, processes.count());
}

TrainingRun::~TrainingRun() = default;

/// The whole network, or what of it comes behind activations that are kept.
TrainableNetwork& TrainingRun::learningNetwork() {
    if (m_quick)
        return m_quick->tail();
    return m_features ? m_features->tail() : *m_network;
}

TrainSummary TrainingRun::run(const RunObserver& observer) {
    m_tellLook = observer.look;
    m_betweenBatches = observer.betweenBatches;
    tellFeatures(observer.note);
    TrainSummary summary;
    summary.run = m_request.out;
    summary.last = continuedFrom();
    summary.epochs = summary.last.epoch;
    keepScript();
    describe(summary.epochs == m_request.epochs);
    while (summary.epochs < m_request.epochs) {
        summary.last = runEpoch(++summary.epochs);
        describe(summary.epochs == m_request.epochs);
        if (observer.epoch && m_processes.isFirst())
            observer.epoch(summary.last, m_request.epochs);
    }
    summary.warnings = warnings(true);
    writeScript();
    return summary;
}

void TrainingRun::tellFeatures(const NoteObserver& observer) const {
    if (m_featuresNote.pattern.empty() || !m_processes.isFirst())
        return;
    m_job.report(0, m_featuresNote);
    if (observer)
        observer(m_featuresNote);
}

void TrainingRun::keepScript() const {
    if (teachesScript(m_request) && m_processes.isFirst())
        keepScriptedFile(pathFromUtf8(m_request.runParameters.weights), m_card, m_folder.root());
}

void TrainingRun::writeScript() {
    const auto* taught = dynamic_cast<const ScriptedTrainable*>(m_network.get());
    if (!taught || !m_processes.isFirst())
        return;
    const CopyInPlace averaged(m_learner.averageCopy());
    writeTaughtFile(*taught, m_card, m_folder.root());
}

EpochMetrics TrainingRun::continuedFrom() {
    const std::vector<EpochMetrics> finished = finishedEpochs(m_folder);
    if (finished.empty())
        return {};
    const EpochMetrics& last = finished.back();
    checkSameRun(m_folder, description(false), last.epoch);
    keepWarnings();
    if (m_processes.isFirst())
        removeHalfWrittenFiles(m_folder);
    loadRunState(m_folder.checkpointPath(last.epoch), *m_network, m_learner);
    m_recorder.resumeAfter(last.epoch);
    for (const EpochMetrics& metrics : finished)
        m_checkpoints.epochFinished(metrics);
    return last;
}

void TrainingRun::learnAhead() {
    keepState(1);
    m_ahead = learn(2);
}

LearntEpoch TrainingRun::learnt(int epoch) {
    if (epoch == 1 || !m_ahead)
        return learn(epoch);
    return *std::exchange(m_ahead, std::nullopt);
}

EpochMetrics TrainingRun::runEpoch(int epoch) {
    if (m_quick && epoch == 1 && m_request.epochs > 1)
        learnAhead();
    const double secondsAhead = m_ahead && epoch > 1 ? m_ahead->seconds : 0;
    const Stopwatch stopwatch;
    m_storingSeconds = 0;
    m_waitingSeconds = 0;
    report(epoch, 0);
    const bool isBefore = m_ahead && epoch == 1;
    const CopyInPlace before(isBefore ? &m_quick->start() : nullptr);
    const LearntEpoch learnt = this->learnt(epoch);
    const CopyInPlace averaged(isBefore ? nullptr : m_learner.averageCopy());
    lookAtPictures(epoch);
    const Stopwatch storing;
    m_recorder.share(m_processes);
    EpochMetrics metrics = m_recorder.finishEpoch();
    m_processes.wait();  // for the maps of all
    m_storingSeconds += storing.seconds();
    metrics.values.insert(learnt.losses.begin(), learnt.losses.end());
    const double seconds = secondsAhead + stopwatch.seconds() - m_waitingSeconds;
    metrics.values["seconds"] = seconds;
    metrics.values["images_per_second"] = static_cast<double>(learnt.pictures) / learnt.seconds;
    metrics.values["data_wait"] = learnt.waiting / learnt.seconds;
    metrics.values["look_share"] = 1 - (learnt.seconds + m_storingSeconds) / seconds;
    metrics.values["maps_share"] = m_storingSeconds / seconds;
    if (m_processes.isFirst())
        keep(metrics);
    return metrics;
}

LearntEpoch TrainingRun::learn(int epoch) {
    torch::manual_seed(seedOf(m_request.seed, epoch) + static_cast<std::uint64_t>(m_processes.rank()) * kSeedsOfARun);
    if (m_quick)
        return teach(epoch);
    BatchPlan plan;
    plan.batch = static_cast<std::size_t>(m_request.batch) * static_cast<std::size_t>(m_processes.count());
    plan.part = static_cast<std::size_t>(m_processes.rank());
    plan.parts = static_cast<std::size_t>(m_processes.count());
    plan.seed = static_cast<std::uint64_t>(m_request.seed);
    plan.epoch = epoch;
    plan.needs = trainingMethodEntry(m_request.method).needs;
    plan.variation = m_request.dataParameters;
    const std::unique_ptr<BatchSource> batches =
        m_features ? m_features->batches(plan) : std::make_unique<BatchLoader>(m_set, m_card, plan);
    if (m_request.teaching.isTeaching && epoch == 1)
        return m_learner.measureEpoch(*batches, m_job, [this](double) { waitIfAsked(); });
    return m_learner.learnEpoch(*batches, epoch - m_firstEpoch + 1, m_job, [&](double share) {
        report(epoch, share * kLearningShare);
        waitIfAsked();
    });
}

LearntEpoch TrainingRun::teach(int epoch) {
    FeatureBatches batches = m_quick->batches(m_card, epoch);
    const auto doneOfLesson = [&](double shareOfEpoch) {
        return std::max(0.0, epoch - m_firstEpoch + shareOfEpoch) / (m_request.epochs - m_firstEpoch + 1);
    };
    if (epoch == 1)
        return m_learner.measureEpoch(batches, m_job, [this](double) { waitIfAsked(); });
    tellLook(doneOfLesson(0));
    LearntEpoch learnt = m_learner.learnEpoch(batches, epoch - m_firstEpoch + 1, m_job, [&](double share) {
        report(epoch, share * kLearningShare);
        waitIfAsked();
        if (m_sinceLook.seconds() >= kSecondsBetweenLooks)
            tellLook(doneOfLesson(share));
    });
    tellLook(doneOfLesson(1));
    return learnt;
}

void TrainingRun::waitIfAsked() {
    const Stopwatch waiting;
    if (m_betweenBatches)
        m_betweenBatches();
    m_waitingSeconds += waiting.seconds();
}

void TrainingRun::tellLook(double share) {
    const auto look = m_tellLook ? m_quick->look(share) : std::nullopt;
    if (look)
        m_tellLook(*look);
    m_sinceLook = Stopwatch();
}

void TrainingRun::lookAtPictures(int epoch) {
    m_network->module().eval();
    m_recorder.beginEpoch(epoch, epoch == m_request.epochs);
    std::vector<std::size_t> owned;
    for (std::size_t i = 0; i < m_set.pictures().size(); ++i)
        if (m_processes.owns(m_set.pictures()[i].id))
            owned.push_back(i);
    for (std::size_t first = 0; first < owned.size(); first += kLookingBatch) {
        m_job.checkpoint();
        waitIfAsked();
        const std::size_t end = std::min(owned.size(), first + kLookingBatch);
        lookAt({owned.begin() + static_cast<std::ptrdiff_t>(first), owned.begin() + static_cast<std::ptrdiff_t>(end)});
        report(epoch,
               kLearningShare + (1 - kLearningShare) * static_cast<double>(end) / static_cast<double>(owned.size()));
    }
}

void TrainingRun::lookAt(const std::vector<std::size_t>& pictures) {
    const at::NoGradGuard noGraph;
    const NetworkOutputs outputs = outputsFor(pictures);
    const BatchLook looks(outputs, networkOf(m_request).task, m_request.methodParameters.isSingleLabel);
    const Stopwatch storing;
    for (std::size_t i = 0; i < pictures.size(); ++i)
        m_recorder.add(pictures[i], looks.at(i, m_recorder.wantedOutputs(pictures[i])));
    m_storingSeconds += storing.seconds();
}

NetworkOutputs TrainingRun::outputsFor(const std::vector<std::size_t>& pictures) {
    if (m_quick)
        return m_quick->tail().outputs(m_quick->activations(pictures));
    if (m_features)
        return m_features->tail().outputs(m_features->plain(pictures));
    std::vector<cv::Mat3b> colours;
    for (const std::size_t picture : pictures)
        colours.push_back(m_set.rgb(picture));
    return m_network->outputs(pictureBatch(colours, m_card).to(m_plan.device));
}

void TrainingRun::keepState(int epoch) {
    if (!m_processes.isFirst())
        return;
    const CopyInPlace averaged(m_learner.averageCopy());
    saveRunState(m_folder.checkpointPath(epoch), *m_network, m_learner, epoch);
}

void TrainingRun::keep(const EpochMetrics& metrics) {
    if (!m_ahead)
        saveRunState(m_folder.checkpointPath(metrics.epoch), *m_network, m_learner, metrics.epoch);
    m_folder.appendMetrics(metrics);  // last: it says that the epoch is complete
    m_checkpoints.epochFinished(metrics);
}

void TrainingRun::report(int epoch, double share) {
    const double done = (epoch - 1 + share) / m_request.epochs;
    if (!m_processes.isFirst() || done < m_reported)
        return;
    m_reported = done;
    const char* pattern = m_learner.warnings().empty()
                              ? OVERLOOK_TEXT("Job", "Training: epoch %1 of %2")
                              : OVERLOOK_TEXT("Job", "Training: epoch %1 of %2, in half batches for lack of memory");
    m_job.report(done, {pattern, {std::to_string(epoch), std::to_string(m_request.epochs)}});
}

void TrainingRun::keepWarnings() {
    const std::vector<Sentence> known = warnings(false);
    for (const auto& text : m_folder.description().value("warnings", nlohmann::json::array())) {
        const bool isKnown =
            std::any_of(known.begin(), known.end(), [&](const Sentence& warning) { return text == warning.english(); });
        if (text.is_string() && !isKnown)
            m_warnings.push_back({text.get<std::string>(), {}});
    }
}

void TrainingRun::describe(bool isFinished) const {
    if (m_processes.isFirst())
        m_folder.writeDescription(description(isFinished));
}

nlohmann::json TrainingRun::description(bool isFinished) const {
    RunFacts facts;
    facts.device = m_plan.device.str();
    facts.threads = at::get_num_threads();
    facts.processes = m_processes.count();
    facts.learningRate = m_plan.learningRate;
    facts.isFinished = isFinished;
    facts.features = m_featuresNote;
    facts.warnings = warnings(isFinished);
    return runDescription(m_request, m_set, m_card, facts);
}

std::vector<Sentence> TrainingRun::warnings(bool isFinished) const {
    std::vector<Sentence> all = m_set.warnings();
    all.insert(all.end(), m_warnings.begin(), m_warnings.end());
    all.insert(all.end(), m_learner.warnings().begin(), m_learner.warnings().end());
    const std::vector<Sentence> ofMethod = isFinished ? m_method->warnings() : std::vector<Sentence>();
    all.insert(all.end(), ofMethod.begin(), ofMethod.end());
    return all;
}

}  // namespace overlook
