#pragma once

#include <memory>
#include <nlohmann/json.hpp>
#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QTimer>

#include "app/engine/engine_command.h"
#include "inference/core/error.h"
#include "inference/protocol/frame.h"
#include "inference/protocol/messages.h"

namespace overlook {

class FileHashes;
class FileSender;

/// How the life of one engine ended.
struct EngineEnd {
    Error error;              ///< for people
    std::string how;          ///< "signal 9 (Killed)", "exit code 1"
    std::string lastWords;    ///< last line on stderr; "–" when there is none
    bool isHopeless = false;  ///< a second attempt would end the same way
    bool hadStarted = false;  ///< the handshake was done
};

/// One life of one engine: process, frames, handshake. Lives in the lane's own thread, so that decoding a large answer
/// never stops the window; talks through queued signals.
class EngineConnection : public QObject {
    Q_OBJECT

 public:
    /// What one life is given.
    struct Start {
        EngineCommand command;
        QString device;  ///< as in Hello
        int handshakeTimeoutMs = 0;
        std::shared_ptr<FileHashes> hashes;  ///< of files that were sent to another machine; outlive this connection
    };
    explicit EngineConnection(Start start);
    /// Ends the process: closes its input, then asks, then kills; takes at most about 200 ms.
    ~EngineConnection() override;

    void start();
    void write(const nlohmann::json& message);
    void finish();  ///< ends the process politely and then deletes itself; emits nothing any more
    void kill();    ///< the same at once

 Q_SIGNALS:
    void started(qint64 processId);
    void ready(const overlook::Welcome& welcome);
    void received(const std::shared_ptr<const nlohmann::json>& message);
    void messageLost(const overlook::Error& error);  ///< it could not be encoded or decoded
    void ended(const overlook::EngineEnd& end);      ///< once; it is there until finish(), also for who has not heard

 private:
    void send(const nlohmann::json& message);
    void readMessages();
    void readLog();
    void handle(nlohmann::json message);
    void greet(const nlohmann::json& answer);
    void reportStartFailure(QProcess::ProcessError problem);
    void reportExit(int code, QProcess::ExitStatus status);
    void giveUp(const Error& error, bool isHopeless);
    void end(const EngineEnd& how);

    Start m_start;
    QProcess m_process{this};
    QTimer m_handshakeTimer{this};
    FrameDecoder m_decoder;
    FileSender* m_files = nullptr;  ///< null on this machine, where both sides see the same files
    QString m_lastWords;
    bool m_isReady = false;
    bool m_isOver = false;
};

}  // namespace overlook
