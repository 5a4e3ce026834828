#pragma once

#include <atomic>
#include <functional>

#include "inference/core/sentence.h"

namespace overlook {

/// What a running job knows of the world: whether to stop, and whom to tell how far it is. Thread-safe.
class JobControl {
 public:
    /// Called from the job's thread; `fraction` is 0 … 1.
    using Progress = std::function<void(double fraction, const Sentence& step)>;

    JobControl() = default;
    explicit JobControl(Progress progress);

    void cancel() { m_cancelled = true; }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

    /// Call between pieces of work. Throws Error (Cancelled) once cancel() was called.
    void checkpoint() const;
    void report(double fraction, const Sentence& step) const;

 private:
    std::atomic<bool> m_cancelled{false};
    Progress m_progress;
};

}  // namespace overlook
