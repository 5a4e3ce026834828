#pragma once

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/core/pause.h"
#include "inference/protocol/rpc.h"

namespace overlook {

/// A request that was received and not yet answered.
struct PendingRequest {
    RequestId id = 0;
    std::string method;
    nlohmann::json params;
    std::shared_ptr<JobControl> job;  ///< shared with the thread that may cancel it
    std::shared_ptr<Pause> pause;     ///< and pause it
};

/// Requests in the order they came, between the reader thread and the compute thread. Thread-safe.
class ServerQueue {
 public:
    /// False when the queue is closed.
    [[nodiscard]] bool push(PendingRequest request);

    /// Waits for the next request, which counts as running until the next call; nothing once the queue is closed.
    [[nodiscard]] std::optional<PendingRequest> take();

    /// Takes a waiting request out, for an answer; a running one is told to stop and nothing is returned.
    [[nodiscard]] std::optional<PendingRequest> cancel(RequestId id);

    /// Tells a waiting or running request to wait between two pieces of its work, or to go on.
    void setPaused(RequestId id, bool isPaused);

    /// Accepts nothing more, stops the running request and hands back the waiting ones, for answers.
    [[nodiscard]] std::vector<PendingRequest> close();

 private:
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<PendingRequest> m_waiting;
    RequestId m_runningId = 0;
    std::shared_ptr<JobControl> m_runningJob;
    std::shared_ptr<Pause> m_runningPause;
    bool m_isClosed = false;
};

}  // namespace overlook
