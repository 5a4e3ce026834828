#include "inference/engine/server_queue.h"

#include <algorithm>
#include <utility>

namespace overlook {

bool ServerQueue::push(PendingRequest request) {
    const std::lock_guard lock(m_mutex);
    if (m_isClosed)
        return false;
    m_waiting.push_back(std::move(request));
    m_changed.notify_one();
    return true;
}

std::optional<PendingRequest> ServerQueue::take() {
    std::unique_lock lock(m_mutex);
    m_runningJob.reset();
    m_runningPause.reset();
    m_changed.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
    if (m_isClosed)
        return std::nullopt;
    PendingRequest request = std::move(m_waiting.front());
    m_waiting.pop_front();
    m_runningId = request.id;
    m_runningJob = request.job;
    m_runningPause = request.pause;
    return request;
}

std::optional<PendingRequest> ServerQueue::cancel(RequestId id) {
    const std::lock_guard lock(m_mutex);
    if (m_runningJob && m_runningId == id)
        m_runningJob->cancel();
    const auto found = std::find_if(m_waiting.begin(), m_waiting.end(),
                                    [id](const PendingRequest& request) { return request.id == id; });
    if (found == m_waiting.end())
        return std::nullopt;
    PendingRequest request = std::move(*found);
    m_waiting.erase(found);
    return request;
}

void ServerQueue::setPaused(RequestId id, bool isPaused) {
    const std::lock_guard lock(m_mutex);
    if (m_runningPause && m_runningId == id)
        m_runningPause->set(isPaused);
    for (const PendingRequest& request : m_waiting)
        if (request.id == id)
            request.pause->set(isPaused);
}

std::vector<PendingRequest> ServerQueue::close() {
    const std::lock_guard lock(m_mutex);
    m_isClosed = true;
    if (m_runningJob)
        m_runningJob->cancel();
    std::vector<PendingRequest> waiting(std::make_move_iterator(m_waiting.begin()),
                                        std::make_move_iterator(m_waiting.end()));
    m_waiting.clear();
    m_changed.notify_all();
    return waiting;
}

}  // namespace overlook
