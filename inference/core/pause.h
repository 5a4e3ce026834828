#pragma once

#include <atomic>
#include <condition_variable>
#include <functional>
#include <mutex>

namespace overlook {

class JobControl;

/// Has a running job wait between two pieces of its work, with all it has in memory, and later go on as if nothing had
/// been. Thread-safe.
class Pause {
 public:
    /// Called from the job's thread when it begins to wait (true) and when it goes on (false).
    using Observer = std::function<void(bool isWaiting)>;

    Pause() = default;
    explicit Pause(Observer observer);

    void set(bool isPaused);

    /// Called by the job between two pieces of work: waits here while it is paused and not cancelled. Throws Error
    /// (Cancelled) as JobControl::checkpoint(), at most a twentieth of a second after a cancel.
    void checkpoint(const JobControl& job);

 private:
    std::atomic<bool> m_isPaused{false};
    std::mutex m_mutex;
    std::condition_variable m_changed;
    Observer m_observer;
};

}  // namespace overlook
