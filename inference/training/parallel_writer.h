#pragma once

#include <functional>
#include <future>
#include <vector>

namespace overlook {

/// Writes many small files while the computation goes on: every file waits for the disk on its own, so several are
/// written at once.
class ParallelWriter {
 public:
    using Task = std::function<void()>;

    ParallelWriter() = default;
    ~ParallelWriter();
    ParallelWriter(const ParallelWriter&) = delete;
    ParallelWriter& operator=(const ParallelWriter&) = delete;

    /// Starts the tasks, in any order and at the same time, after those submitted before. Throws what one of those
    /// threw.
    void submit(std::vector<Task> tasks);
    /// Returns when everything is written. Throws what a task threw.
    void finish();

 private:
    std::vector<std::future<void>> m_running;
};

}  // namespace overlook
