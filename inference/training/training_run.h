#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/model_card.h"
#include "inference/core/run_folder.h"
#include "inference/core/stopwatch.h"
#include "inference/training/epoch_recorder.h"
#include "inference/training/kept_checkpoints.h"
#include "inference/training/learner.h"
#include "inference/training/learning_set.h"
#include "inference/training/trainer.h"

namespace overlook {

class FeatureMemory;
class KeptFeatures;
class QuickTeaching;
class TrainableNetwork;
struct NetworkOutputs;
class TrainingMethod;
class TrainingProcesses;

/// One run: a network that learns from a data set, and the folder in which every finished epoch is kept.
class TrainingRun {
 public:
    /// Reads and checks everything before anything is written. Throws as train() does.
    TrainingRun(const Train& request, JobControl& job, TrainingProcesses& processes, FeatureMemory* memoryOrNull);
    ~TrainingRun();

    [[nodiscard]] TrainSummary run(const RunObserver& observer);

 private:
    /// Brings everything to where it was after the last finished epoch of the folder; returns its metrics, or those of
    /// an epoch 0.
    [[nodiscard]] EpochMetrics continuedFrom();
    /// Takes over what run.json says of the epochs before.
    void keepWarnings();
    void tellFeatures(const NoteObserver& observer) const;
    /// Where TorchScript is taught: the file that it began with, and the file that came of it.
    void keepScript() const;
    void writeScript();
    [[nodiscard]] EpochMetrics runEpoch(int epoch);
    /// In quick teaching: learns before the network as it was is looked at, so that a change is soon seen.
    void learnAhead();
    [[nodiscard]] LearntEpoch learnt(int epoch);
    [[nodiscard]] LearntEpoch learn(int epoch);
    [[nodiscard]] LearntEpoch teach(int epoch);
    void waitIfAsked();
    void tellLook(double share);
    void lookAtPictures(int epoch);
    void lookAt(const std::vector<std::size_t>& pictures);
    [[nodiscard]] TrainableNetwork& learningNetwork();
    [[nodiscard]] NetworkOutputs outputsFor(const std::vector<std::size_t>& pictures);
    void keepState(int epoch);
    void keep(const EpochMetrics& metrics);
    void describe(bool isFinished) const;
    void report(int epoch, double share);
    [[nodiscard]] nlohmann::json description(bool isFinished) const;
    [[nodiscard]] std::vector<Sentence> warnings(bool isFinished) const;

    Train m_request;
    JobControl& m_job;
    TrainingProcesses& m_processes;
    RunFolder m_folder;
    int m_firstEpoch;  ///< in which is learnt
    LearningPlan m_plan;
    LearningSet m_set;
    ModelCard m_card;
    std::vector<Sentence> m_warnings;  ///< before learning
    std::unique_ptr<TrainableNetwork> m_network;
    std::unique_ptr<QuickTeaching> m_quick;    ///< null unless this is a quick teaching
    Sentence m_featuresNote;                   ///< whether the features of frozen layers are kept; empty = none frozen
    std::unique_ptr<KeptFeatures> m_features;  ///< null when they are not
    EpochRecorder m_recorder;
    std::unique_ptr<TrainingMethod> m_method;
    Learner m_learner;
    KeptCheckpoints m_checkpoints;
    LookObserver m_tellLook;
    std::function<void()> m_betweenBatches;
    Stopwatch m_sinceLook;
    std::optional<LearntEpoch> m_ahead;  ///< epoch 2, while epoch 1 is looked at
    double m_reported = 0;
    double m_waitingSeconds = 0;  ///< of this epoch: between batches
    double m_storingSeconds = 0;  ///< of this epoch: what maps and scores took once the network had given them
};

}  // namespace overlook
