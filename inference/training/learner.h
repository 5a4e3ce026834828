#pragma once

#include <ATen/core/Tensor.h>

#include <functional>
#include <map>
#include <memory>
#include <string>

#include "inference/core/job_control.h"

namespace torch::optim {
class Optimizer;
}

namespace overlook {

class BatchLoader;
struct LearningBatch;
class TrainableNetwork;
class TrainingMethod;

/// How fast a network learns in the course of a run.
struct LearningPlan {
    double learningRate = 1e-3;
    int epochs = 1;
};

/// Teaches a network from batches: AdamW (Loshchilov and Hutter, ICLR 2019) with a linear warm-up in the first epoch,
/// then a cosine down to a hundredth.
class Learner {
 public:
    /// Called with the share of the epoch that is done.
    using Progress = std::function<void(double share)>;

    /// `network` and `method` must outlive the learner.
    Learner(TrainableNetwork& network, TrainingMethod& method, const LearningPlan& plan, at::Device device);
    ~Learner();

    /// One pass over the training pictures; `epoch` counts from 1. Returns the means of "loss" and its parts. Throws
    /// Error (BadRequest) when the loss stops being a number, Error (Cancelled) within one batch of a cancel.
    std::map<std::string, double> learnEpoch(BatchLoader& batches, int epoch, const JobControl& job,
                                             const Progress& progress);

    [[nodiscard]] torch::optim::Optimizer& optimizer() { return *m_optimizer; }

 private:
    void setLearningRate(double epochsDone);
    [[nodiscard]] LearningBatch onDevice(LearningBatch batch) const;

    TrainableNetwork& m_network;
    TrainingMethod& m_method;
    LearningPlan m_plan;
    at::Device m_device;
    std::unique_ptr<torch::optim::Optimizer> m_optimizer;
};

}  // namespace overlook
