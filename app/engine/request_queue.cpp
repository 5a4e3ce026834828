#include "app/engine/request_queue.h"

#include <algorithm>
#include <array>
#include <utility>

namespace overlook {

void EngineRequest::deliver(const nlohmann::json& result) const {
    if (isDropped || (hasContext && !context))
        return;
    try {
        answer(result);
    } catch (const Error& error) {
        fail(error);
    } catch (const nlohmann::json::exception& error) {
        fail(Error(Error::Kind::Protocol,
                   OVERLOOK_TEXT("Error",
                                 "The engine's answer to %1 could not be read: %2. Check that the window and "
                                 "the engine have the same version."),
                   {method.toStdString(), error.what()}));
    }
}

void EngineRequest::fail(const Error& error) const {
    if (isDropped || (hasContext && !context))
        return;
    failure(error);
}

RequestId RequestQueue::add(EngineRequest request) {
    request.id = ++m_lastId;
    m_requests.emplace(m_lastId, std::move(request));
    return m_lastId;
}

EngineRequest* RequestQueue::find(RequestId id) {
    const auto found = m_requests.find(id);
    return found == m_requests.end() ? nullptr : &found->second;
}

EngineRequest* RequestQueue::first() {
    return m_requests.empty() ? nullptr : &m_requests.begin()->second;
}

std::optional<EngineRequest> RequestQueue::take(RequestId id) {
    auto node = m_requests.extract(id);
    if (node.empty())
        return std::nullopt;
    return std::move(node.mapped());
}

std::vector<EngineRequest> RequestQueue::takeAll() {
    std::vector<EngineRequest> all;
    for (auto& [id, request] : std::exchange(m_requests, {}))
        all.push_back(std::move(request));
    return all;
}

bool EngineProcess::isSafeToRepeat(const QString& method) {
    static constexpr std::array<const char*, 6> kSafe{"devices",         "train/choices",     "model/load",
                                                      "picture/predict", "attention/compute", "scenes/generate"};
    return std::any_of(kSafe.begin(), kSafe.end(),
                       [&method](const char* safe) { return method == QLatin1String(safe); });
}

}  // namespace overlook
