#pragma once

#include <functional>
#include <memory>
#include <QObject>
#include <QString>

#include "app/engine/engine_command.h"
#include "inference/core/error.h"
#include "inference/protocol/messages.h"
#include "inference/protocol/rpc.h"

namespace overlook {

/// Starts, restarts and ends one `overlook-engine serve`, and turns requests into messages and answers into calls.
/// Starts with the first request. One request is with the engine at a time, the others wait here in order: so a death
/// has one cause, and what is dropped before its turn costs nothing. When the engine dies, the request under way is
/// sent again to a new one, unless it would start over something long (see isSafeToRepeat); the third death on the same
/// request fails it. A cancelled request whose answer does not come within a second ends the process, and a new one is
/// started. Never blocks. An engine on another machine is sent the files that its requests name (FileSender).
class EngineProcess : public QObject {
    Q_OBJECT

 public:
    enum class State { Stopped, Starting, Ready };
    using Answer = std::function<void(const nlohmann::json& result)>;
    using Failure = std::function<void(const Error& error)>;

    /// `program`: path of overlook-engine; see findEngine().
    explicit EngineProcess(const QString& program, QObject* parent = nullptr);
    explicit EngineProcess(EngineCommand command, QObject* parent = nullptr);
    ~EngineProcess() override;

    /// Calls one of the two, on this thread, unless `context` is gone or the request was dropped. Returns the request's
    /// id.
    RequestId send(const QString& method, nlohmann::json params, QObject* context, Answer answer, Failure failure);
    /// Asks the engine to stop; the failure handler gets Error (Cancelled).
    void cancel(RequestId id);
    /// Has the engine wait between two pieces of the request's work, or go on; it says by a notification,
    /// kPausedMethod, when it does. Nothing once the request was answered or cancelled.
    void setPaused(RequestId id, bool isPaused);
    /// As cancel(), and nobody is told: for answers that are out of date. The engine gets longer to see it, because a
    /// new engine has to load its model again.
    void drop(RequestId id);

    /// Computes on this device from now on (see Hello). A running engine is ended, and its requests go to a new one;
    /// one that is not safe to repeat fails with Error (Cancelled).
    void setDevice(const QString& device);
    /// Starts the engine so from now on, with that device. A running one is ended as by setDevice().
    void use(const EngineCommand& command, const QString& device);

    [[nodiscard]] State state() const;
    [[nodiscard]] const Welcome& welcome() const;  ///< of the last handshake on this device
    [[nodiscard]] qint64 processId() const;        ///< 0 = not running
    void stop();                                   ///< ends the engine; waiting requests fail with Error (Cancelled)

    /// For tests: how long a new engine may take to answer the first message.
    void setHandshakeTimeout(int milliseconds);

    /// Beside the running program, then in ../libexec, then in PATH; OVERLOOK_ENGINE overrides. Empty when there is
    /// none.
    [[nodiscard]] static QString findEngine();
    /// Whether a request may be sent a second time after a death without harm or lost work.
    [[nodiscard]] static bool isSafeToRepeat(const QString& method);

 Q_SIGNALS:
    void stateChanged();
    void progressed(qint64 id, double fraction, const overlook::Sentence& step);
    void notified(const QString& method, const nlohmann::json& params);  ///< other notifications ("train/epoch")
    void died(const QString& sentence);                                  ///< once a death, translated

 private:
    class Private;
    std::unique_ptr<Private> d;
};

}  // namespace overlook
