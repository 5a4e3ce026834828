#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>

#include "inference/core/model_card.h"
#include "inference/core/run_folder.h"
#include "inference/training/epoch_recorder.h"
#include "inference/training/learner.h"
#include "inference/training/learning_set.h"
#include "inference/training/trainer.h"

namespace overlook {

class TrainableNetwork;
class TrainingMethod;

/// One run: a network that learns from a data set, and the folder in which every finished epoch is kept.
class TrainingRun {
 public:
    /// Reads and checks everything before anything is written. Throws as train() does.
    TrainingRun(const Train& request, JobControl& job);
    ~TrainingRun();

    [[nodiscard]] TrainSummary run(const EpochObserver& observer);

 private:
    [[nodiscard]] EpochMetrics runEpoch(int epoch);
    void lookAtAllPictures(int epoch);
    void lookAt(std::size_t first, std::size_t end);
    void keepCheckpoint(const EpochMetrics& metrics);
    void report(int epoch, double share) const;
    void describe(bool isFinished) const;

    Train m_request;
    JobControl& m_job;
    RunFolder m_folder;
    double m_learningRate;
    at::Device m_device;
    LearningSet m_set;
    ModelCard m_card;
    std::unique_ptr<TrainableNetwork> m_network;
    EpochRecorder m_recorder;
    std::unique_ptr<TrainingMethod> m_method;
    Learner m_learner;
    int m_bestEpoch = 0;  ///< smallest loss so far
    double m_bestLoss = 0;
};

}  // namespace overlook
