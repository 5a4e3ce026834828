#include "inference/core/pause.h"

#include <chrono>
#include <utility>

#include "inference/core/job_control.h"

namespace overlook {

namespace {
constexpr std::chrono::milliseconds kBetweenLooks{50};  ///< for a cancel, which wakes nobody: it may come from a signal
}

Pause::Pause(Observer observer) : m_observer(std::move(observer)) {}

void Pause::set(bool isPaused) {
    {
        const std::lock_guard lock(m_mutex);
        m_isPaused = isPaused;
    }
    m_changed.notify_all();
}

void Pause::checkpoint(const JobControl& job) {
    if (m_isPaused && !job.isCancelled()) {
        if (m_observer)
            m_observer(true);
        {
            std::unique_lock lock(m_mutex);
            while (m_isPaused && !job.isCancelled())
                m_changed.wait_for(lock, kBetweenLooks);
        }
        if (m_observer)
            m_observer(false);
    }
    job.checkpoint();
}

}  // namespace overlook
