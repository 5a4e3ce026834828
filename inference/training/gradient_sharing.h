#pragma once

#include <cstddef>

namespace torch::nn {
class Module;
}

namespace overlook {

class TrainingProcesses;
struct LearntEpoch;

/// Makes the gradient of every weight the mean over the pictures of all processes; here it is the mean over `pictures`,
/// of which there may be none.
void shareGradients(torch::nn::Module& module, std::size_t pictures, TrainingProcesses& processes);

/// Makes buffers, which each process has from its own pictures, the mean of all processes.
void shareBuffers(torch::nn::Module& module, TrainingProcesses& processes);

/// Makes sums of losses and pictures, and the time waited, those of all processes.
void shareSums(LearntEpoch& learnt, TrainingProcesses& processes);

}  // namespace overlook
