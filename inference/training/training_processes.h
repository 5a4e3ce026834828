#pragma once

#include <ATen/core/Tensor.h>

#include <memory>
#include <string>

namespace overlook {

/// The processes that teach one network together, each with its share of every batch and of the pictures to look at.
/// Every one of them makes the same calls in the same order.
class TrainingProcesses {
 public:
    TrainingProcesses(int rank, int count) : m_rank(rank), m_count(count) {}
    virtual ~TrainingProcesses() = default;

    [[nodiscard]] int rank() const { return m_rank; }  ///< 0 … count() - 1
    [[nodiscard]] int count() const { return m_count; }
    /// The one that writes what there is but once: metrics and checkpoints.
    [[nodiscard]] bool isFirst() const { return m_rank == 0; }
    /// Whether this process looks at a picture and keeps its maps: the picture's id decides.
    [[nodiscard]] bool owns(const std::string& pictureId) const;

    /// The sum of the numbers of all processes, on the device of `values`. Throws Error (Engine) when another process
    /// is gone.
    [[nodiscard]] virtual at::Tensor sum(const at::Tensor& values) = 0;
    /// Returns when all processes are here. Throws as sum().
    void wait();

 private:
    int m_rank;
    int m_count;
};

/// A single process.
[[nodiscard]] std::unique_ptr<TrainingProcesses> oneProcess();

/// As the environment says, in the way of torchrun: RANK of WORLD_SIZE processes that meet at MASTER_ADDR:MASTER_PORT.
/// A single process without WORLD_SIZE or with 1. Waits for the others. Throws Error: BadRequest naming the variable
/// that is missing or wrong; Engine when they do not meet, or this program was built without LibTorch's c10d and Gloo.
[[nodiscard]] std::unique_ptr<TrainingProcesses> processesOfEnvironment();

}  // namespace overlook
