#pragma once

#include <ATen/core/Tensor.h>

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/protocol/optimiser_parameters.h"
#include "inference/protocol/run_parameters.h"
#include "inference/training/frozen_layers.h"
#include "inference/training/optimiser.h"
#include "inference/training/weight_average.h"

namespace overlook {

class BatchSource;
class TrainingProcesses;
struct LearningBatch;
class TrainableNetwork;
class TrainingMethod;

/// How a network learns in the course of a run.
struct LearningPlan {
    double learningRate = 1e-3;
    int epochs = 1;
    OptimiserParameters optimiser = {};
    RunParameters run = {};
    double startShare = 0;            ///< of the weights at the start in those that are looked at and kept
    std::set<std::string> head = {};  ///< names of the weights that learn at the head's rate
    at::Device device = at::kCPU;
};

/// What became of one pass over the training pictures.
struct LearntEpoch {
    std::map<std::string, double> losses;  ///< means over the pictures: "loss" and its parts
    std::size_t pictures = 0;
    double seconds = 0;
    double waiting = 0;  ///< of the seconds: for the next batch
};

/// Teaches a network from batches.
class Learner {
 public:
    /// Called with the share of the epoch that is done.
    using Progress = std::function<void(double share)>;

    /// The references must outlive the learner. Throws Error (BadRequest) for layers to freeze that are not there.
    Learner(TrainableNetwork& network, TrainingMethod& method, const LearningPlan& plan, TrainingProcesses& processes);

    /// One pass over the training pictures; `epoch` counts from 1. Of several processes each learns from its part
    /// of every batch (BatchPlan::part), and all take the same steps. A batch for which the memory does not do is
    /// learnt from in two halves whose gradients are added up, as all later ones. Throws Error: BadRequest when the
    /// loss or a weight stops being a number, Engine when the memory does not do for half a batch either, Cancelled
    /// within one batch of a cancel.
    [[nodiscard]] LearntEpoch learnEpoch(BatchSource& batches, int epoch, const JobControl& job,
                                         const Progress& progress);

    /// The losses of the batches as the network is, which stays so. Throws as learnEpoch().
    [[nodiscard]] LearntEpoch measureEpoch(BatchSource& batches, const JobControl& job, const Progress& progress);

    [[nodiscard]] Optimiser& optimiser() { return m_optimiser; }
    [[nodiscard]] WeightAverage* average() { return m_average ? &*m_average : nullptr; }  ///< null when there is none
    [[nodiscard]] WeightCopy* averageCopy() { return m_average ? &m_average->copy() : nullptr; }
    /// What did not go as planned, but well.
    [[nodiscard]] const std::vector<Sentence>& warnings() const { return m_warnings; }

 private:
    /// "loss" and its parts, of one batch.
    using Losses = std::map<std::string, double>;

    [[nodiscard]] std::optional<LearningBatch> nextBatch(BatchSource& batches, LearntEpoch& learnt) const;
    [[nodiscard]] Losses addGradients(const LearningBatch& batch);
    [[nodiscard]] Losses addGradientsInParts(const LearningBatch& batch);
    void halveBatches(std::size_t batchSize);
    void checkWeights() const;
    [[noreturn]] void throwNotANumber() const;
    [[nodiscard]] LearningBatch prepared(LearningBatch batch) const;

    TrainableNetwork& m_network;
    TrainingMethod& m_method;
    LearningPlan m_plan;
    TrainingProcesses& m_processes;
    FrozenLayers m_frozen;
    Optimiser m_optimiser;
    std::optional<WeightAverage> m_average;
    std::size_t m_parts = 1;  ///< in which a batch is learnt from
    int m_epoch = 0;
    std::vector<Sentence> m_warnings;
};

}  // namespace overlook
