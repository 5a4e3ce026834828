#pragma once

#include <map>
#include <optional>
#include <QPointer>

#include "app/engine/engine_process.h"

namespace overlook {

/// One request from send() to its answer.
struct EngineRequest {
    RequestId id = 0;
    QString method;
    nlohmann::json params;
    QPointer<QObject> context;
    bool hasContext = false;
    EngineProcess::Answer answer;
    EngineProcess::Failure failure;
    int deaths = 0;            ///< of engines that worked on it
    bool isCancelled = false;  ///< its answer no longer matters
    bool isDropped = false;    ///< and nobody is told
    bool isPaused = false;     ///< the engine is to wait

    /// Calls a handler unless nobody listens any more. A result that its handler cannot read is a failure.
    void deliver(const nlohmann::json& result) const;
    void fail(const Error& error) const;
};

/// The requests of one lane in the order they were made; the first one may be with the engine.
class RequestQueue {
 public:
    RequestId add(EngineRequest request);
    [[nodiscard]] EngineRequest* find(RequestId id);
    [[nodiscard]] EngineRequest* first();
    [[nodiscard]] bool isEmpty() const { return m_requests.empty(); }
    [[nodiscard]] std::optional<EngineRequest> take(RequestId id);
    [[nodiscard]] std::vector<EngineRequest> takeAll();

 private:
    std::map<RequestId, EngineRequest> m_requests;
    RequestId m_lastId = 0;
};

}  // namespace overlook
