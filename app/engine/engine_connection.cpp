#include "app/engine/engine_connection.h"

#include <cstring>
#include <QLoggingCategory>
#include <utility>

#include "app/engine/engine_failures.h"
#include "app/engine/file_sender.h"
#include "app/engine/remote_failures.h"
#include "inference/protocol/rpc.h"

namespace overlook {

namespace {

Q_LOGGING_CATEGORY(engineLog, "overlook.engine", QtInfoMsg)

constexpr RequestId kHandshakeId = 0;
constexpr int kLastWordsLength = 300;
constexpr int kPoliteMs = 100;  // to leave after its input was closed
constexpr int kAskedMs = 50;    // to leave after SIGTERM
constexpr int kKilledMs = 50;

std::string howItEnded(int code, QProcess::ExitStatus status) {
    if (status == QProcess::NormalExit)
        return "exit code " + std::to_string(code);
    const char* name = strsignal(code);
    return "signal " + std::to_string(code) + (name ? " (" + std::string(name) + ")" : std::string());
}

}  // namespace

EngineConnection::EngineConnection(Start start) : m_start(std::move(start)) {
    m_handshakeTimer.setSingleShot(true);
    m_handshakeTimer.setInterval(m_start.handshakeTimeoutMs);
    connect(&m_handshakeTimer, &QTimer::timeout, this, [this] { giveUp(doesNotAnswer(m_start.command), true); });
    connect(&m_process, &QProcess::started, this, [this] { Q_EMIT started(m_process.processId()); });
    connect(&m_process, &QProcess::errorOccurred, this, &EngineConnection::reportStartFailure);
    connect(&m_process, &QProcess::finished, this, &EngineConnection::reportExit);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &EngineConnection::readMessages);
    connect(&m_process, &QProcess::readyReadStandardError, this, &EngineConnection::readLog);
    if (!m_start.command.isRemote())
        return;
    m_files = new FileSender(m_start.command, m_start.hashes, this);
    connect(m_files, &FileSender::forEngine, this, &EngineConnection::send);
    connect(m_files, &FileSender::forWindow, this, [this](const nlohmann::json& message) {
        Q_EMIT received(std::make_shared<const nlohmann::json>(message));
    });
}

EngineConnection::~EngineConnection() {
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.closeWriteChannel();
    if (m_process.waitForFinished(kPoliteMs))
        return;
    m_process.terminate();
    if (m_process.waitForFinished(kAskedMs))
        return;
    m_process.kill();
    m_process.waitForFinished(kKilledMs);
}

void EngineConnection::start() {
    if (const auto problem = problemWith(m_start.command)) {
        giveUp(*problem, true);
        return;
    }
    m_handshakeTimer.start();
    m_process.start(m_start.command.program, m_start.command.arguments);
    const Hello hello{kProtocolVersion, "overlook " OVERLOOK_VERSION, m_start.device.toStdString()};
    send(requestMessage(kHandshakeId, "initialize", hello));
}

void EngineConnection::write(const nlohmann::json& message) {
    if (!m_files || !m_files->takesForEngine(message))
        send(message);
}

void EngineConnection::send(const nlohmann::json& message) {
    if (m_isOver)
        return;
    try {
        const std::vector<std::uint8_t> frame = encodeFrame(message);
        m_process.write(reinterpret_cast<const char*>(frame.data()), static_cast<qint64>(frame.size()));
    } catch (const Error& error) {
        Q_EMIT messageLost(error);
    }
}

void EngineConnection::finish() {
    m_isOver = true;
    m_handshakeTimer.stop();
    if (m_process.state() == QProcess::NotRunning) {
        deleteLater();
        return;
    }
    connect(&m_process, &QProcess::finished, this, &QObject::deleteLater);
    m_process.closeWriteChannel();
    QTimer::singleShot(kPoliteMs, &m_process, &QProcess::terminate);
    QTimer::singleShot(kPoliteMs + kAskedMs, &m_process, &QProcess::kill);
}

void EngineConnection::kill() {
    m_process.kill();
    finish();
}

void EngineConnection::readMessages() {
    const QByteArray bytes = m_process.readAllStandardOutput();
    if (m_isOver)
        return;
    m_decoder.append(reinterpret_cast<const std::uint8_t*>(bytes.constData()), static_cast<std::size_t>(bytes.size()));
    while (!m_isOver) {
        try {
            std::optional<nlohmann::json> message = m_decoder.next();
            if (!message)
                return;
            handle(std::move(*message));
        } catch (const Error& error) {
            if (!m_isReady)
                giveUp(notOurEngine(m_start.command, error), true);
            else if (m_decoder.isBroken())
                giveUp(error, false);
            else
                Q_EMIT messageLost(error);
        }
    }
}

void EngineConnection::readLog() {
    m_process.setReadChannel(QProcess::StandardError);
    while (m_process.canReadLine() || (m_process.state() == QProcess::NotRunning && m_process.bytesAvailable() > 0)) {
        const QByteArray line = m_process.readLine().trimmed();
        if (line.isEmpty())
            continue;
        qCDebug(engineLog).noquote() << line;
        if (!line.contains(" info: "))  // that all is well explains no death
            m_lastWords = QString::fromUtf8(line).left(kLastWordsLength);
    }
}

void EngineConnection::handle(nlohmann::json message) {
    if (m_isReady) {
        if (!m_files || !m_files->takesFromEngine(message))
            Q_EMIT received(std::make_shared<const nlohmann::json>(std::move(message)));
    } else if (message.is_object() && message.contains("id") && message["id"] == kHandshakeId) {
        greet(message);
    }
}

void EngineConnection::greet(const nlohmann::json& answer) {
    if (answer.contains("error")) {
        giveUp(errorFromMessage(answer["error"]).at(m_start.command.host.toStdString()), true);
        return;
    }
    const Welcome welcome = answer.value("result", nlohmann::json()).get<Welcome>();
    if (isOtherVersion(m_start.command, welcome)) {
        giveUp(otherVersion(m_start.command, welcome), true);
        return;
    }
    m_handshakeTimer.stop();
    m_isReady = true;
    Q_EMIT ready(welcome);
}

void EngineConnection::reportStartFailure(QProcess::ProcessError problem) {
    if (problem != QProcess::FailedToStart)
        return;  // everything else ends in finished()
    giveUp(didNotStart(m_start.command, m_process.errorString()), true);
}

void EngineConnection::reportExit(int code, QProcess::ExitStatus status) {
    readMessages();
    readLog();
    const std::string how = howItEnded(code, status);
    const std::string words = m_lastWords.isEmpty() ? "–" : m_lastWords.toStdString();
    const bool isRefused = m_start.command.isRemote() && !m_isReady;
    const Error error =
        isRefused ? didNotConnect(m_start.command, code, words) : stoppedUnexpectedly(m_start.command, how, words);
    end({error, how, words, isRefused, m_isReady});
}

void EngineConnection::giveUp(const Error& error, bool isHopeless) {
    const std::string words = m_lastWords.isEmpty() ? "–" : m_lastWords.toStdString();
    end({error, error.what(), words, isHopeless, m_isReady});
    m_process.kill();
}

void EngineConnection::end(const EngineEnd& how) {
    m_handshakeTimer.stop();
    if (std::exchange(m_isOver, true))
        return;
    Q_EMIT ended(how);
}

}  // namespace overlook
