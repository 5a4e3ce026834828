#include "app/engine/engine_process.h"

#include <algorithm>
#include <array>
#include <QThread>
#include <QTimer>
#include <utility>

#include "app/engine/engine_connection.h"
#include "app/engine/engine_failures.h"
#include "app/engine/error_text.h"
#include "app/engine/file_hashes.h"
#include "app/engine/request_queue.h"
#include "inference/protocol/pause_messages.h"

namespace overlook {

namespace {

constexpr int kHandshakeMs = 60'000;  // LibTorch from a cold disk
constexpr int kCancelGraceMs = 1000;
constexpr int kDropGraceMs = 3000;
constexpr int kMaxDeaths = 3;
constexpr std::array<int, 3> kRestartDelaysMs{0, 200, 1000};

}  // namespace

class EngineProcess::Private {
 public:
    Private(EngineProcess& owner, EngineCommand engine) : q(owner), command(std::move(engine)) {
        restartTimer.setSingleShot(true);
        graceTimer.setSingleShot(true);
        connect(&restartTimer, &QTimer::timeout, &q, [this] { start(); });
        connect(&graceTimer, &QTimer::timeout, &q, [this] { endUnresponsive(); });
    }

    void setState(State value);
    void start();
    void restart();
    void leaveConnection(void (EngineConnection::*how)());
    void pump();
    void post(const nlohmann::json& message);
    void postPause(const EngineRequest& request);
    void handle(const nlohmann::json& message);
    void handleProgress(const nlohmann::json& params);
    void handleAnswer(const nlohmann::json& message);
    void finish(RequestId id, const std::function<void(const EngineRequest&)>& deliver);
    void failLater(EngineRequest request, const Error& error);
    void failAll(const Error& error);
    void interrupt(EngineRequest& request, int graceMs);
    void endUnresponsive();
    void handleEnd(const EngineEnd& end);
    void blame(const EngineEnd& end);

    EngineProcess& q;
    EngineCommand command;
    QString device;
    std::shared_ptr<FileHashes> hashes = std::make_shared<FileHashes>();  ///< used in `thread` alone
    QThread thread;
    EngineConnection* connection = nullptr;  ///< lives in `thread`; deleted there once it is left
    int life = 0;                            ///< what a former engine still says is not listened to
    State state = State::Stopped;
    Welcome welcome;
    qint64 processId = 0;
    RequestQueue requests;
    RequestId underWay = 0;  ///< 0 = none
    int deathsInARow = 0;
    int handshakeTimeout = kHandshakeMs;
    QTimer restartTimer;
    QTimer graceTimer;
};

void EngineProcess::Private::setState(State value) {
    if (std::exchange(state, value) != value)
        Q_EMIT q.stateChanged();
}

void EngineProcess::Private::start() {
    if (state != State::Stopped)
        return;
    restartTimer.stop();
    if (!thread.isRunning())
        thread.start();
    connection = new EngineConnection({command, device, handshakeTimeout, hashes});
    connection->moveToThread(&thread);
    connect(&thread, &QThread::finished, connection, &QObject::deleteLater);
    const auto guarded = [this, current = ++life](auto handler) {
        return [this, current, handler](const auto& value) {
            if (current == life)
                handler(value);
        };
    };
    connect(connection, &EngineConnection::started, &q, guarded([this](qint64 id) { processId = id; }));
    connect(connection, &EngineConnection::ready, &q, guarded([this](const Welcome& said) {
                welcome = said;
                setState(State::Ready);
                pump();
            }));
    connect(connection, &EngineConnection::received, &q,
            guarded([this](const std::shared_ptr<const nlohmann::json>& message) { handle(*message); }));
    connect(connection, &EngineConnection::messageLost, &q, guarded([this](const Error& error) {
                finish(underWay, [&error](const EngineRequest& request) { request.fail(error); });
            }));
    connect(connection, &EngineConnection::ended, &q, guarded([this](const EngineEnd& end) { handleEnd(end); }));
    QMetaObject::invokeMethod(connection, &EngineConnection::start, Qt::QueuedConnection);
    setState(State::Starting);
}

void EngineProcess::Private::leaveConnection(void (EngineConnection::*how)()) {
    ++life;
    processId = 0;
    underWay = 0;
    graceTimer.stop();
    restartTimer.stop();
    if (connection)
        QMetaObject::invokeMethod(connection, how, Qt::QueuedConnection);
    connection = nullptr;
}

void EngineProcess::Private::restart() {
    const RequestId interrupted = underWay;
    leaveConnection(&EngineConnection::finish);
    welcome = Welcome();
    setState(State::Stopped);
    const EngineRequest* request = requests.find(interrupted);
    if (request && (request->isCancelled || !isSafeToRepeat(request->method)))
        failLater(*requests.take(interrupted), cancelledError());
    pump();
}

void EngineProcess::Private::pump() {
    if (requests.isEmpty() || underWay != 0)
        return;
    if (state == State::Stopped && !restartTimer.isActive())
        start();
    if (state != State::Ready)
        return;
    const EngineRequest& next = *requests.first();
    underWay = next.id;
    post(requestMessage(next.id, next.method.toStdString(), next.params));
    if (next.isPaused)
        postPause(next);
}

void EngineProcess::Private::postPause(const EngineRequest& request) {
    post(notificationMessage(kPauseMethod, {{"id", request.id}, {"isPaused", request.isPaused}}));
}

void EngineProcess::Private::post(const nlohmann::json& message) {
    QMetaObject::invokeMethod(
        connection, [target = connection, message] { target->write(message); }, Qt::QueuedConnection);
}

void EngineProcess::Private::handle(const nlohmann::json& message) {
    if (!message.is_object())
        return;
    if (!message.contains("method")) {
        handleAnswer(message);
        return;
    }
    if (!message["method"].is_string())
        return;
    const auto method = message["method"].get<std::string>();
    const nlohmann::json params = message.value("params", nlohmann::json::object());
    if (method != kProgressMethod) {
        Q_EMIT q.notified(QString::fromStdString(method), params);
        return;
    }
    handleProgress(params);
}

void EngineProcess::Private::handleProgress(const nlohmann::json& params) {
    const EngineRequest* request = requests.find(underWay);
    if (!request || request->isCancelled)
        return;
    try {
        if (params.at("id").get<RequestId>() == underWay)
            Q_EMIT q.progressed(underWay, params.at("fraction").get<double>(), params.at("step").get<Sentence>());
    } catch (const std::exception&) {
        // How far it is, is not worth failing for.
    }
}

void EngineProcess::Private::handleAnswer(const nlohmann::json& message) {
    const auto id = message.find("id");
    if (id == message.end() || !id->is_number_integer() || id->get<RequestId>() != underWay)
        return;  // of a request that is over
    finish(underWay, [&message](const EngineRequest& request) {
        if (request.isCancelled)
            request.fail(cancelledError());
        else if (message.contains("error"))
            request.fail(errorFromMessage(message["error"]));
        else
            request.deliver(message.contains("result") ? message["result"] : nlohmann::json());
    });
}

/// The engine is done with the request: the next one goes out before anybody looks at the result.
void EngineProcess::Private::finish(RequestId id, const std::function<void(const EngineRequest&)>& deliver) {
    const std::optional<EngineRequest> request = requests.take(id);
    if (!request)
        return;
    underWay = 0;
    deathsInARow = 0;
    graceTimer.stop();
    pump();
    deliver(*request);
}

/// Failures are told from the event loop, never from inside a call of the one who is told.
void EngineProcess::Private::failLater(EngineRequest request, const Error& error) {
    QMetaObject::invokeMethod(
        &q, [request = std::move(request), error] { request.fail(error); }, Qt::QueuedConnection);
}

void EngineProcess::Private::failAll(const Error& error) {
    for (EngineRequest& request : requests.takeAll())
        failLater(std::move(request), error);
}

void EngineProcess::Private::interrupt(EngineRequest& request, int graceMs) {
    request.isCancelled = true;
    if (request.id != underWay) {
        failLater(*requests.take(request.id), cancelledError());
        return;
    }
    post(notificationMessage(kCancelMethod, {{"id", request.id}}));
    graceTimer.start(graceMs);
}

void EngineProcess::Private::endUnresponsive() {
    std::optional<EngineRequest> request = requests.take(underWay);
    leaveConnection(&EngineConnection::kill);
    setState(State::Stopped);
    start();
    if (request)
        failLater(std::move(*request), cancelledError());
}

void EngineProcess::Private::handleEnd(const EngineEnd& end) {
    ++deathsInARow;
    blame(end);
    leaveConnection(&EngineConnection::finish);
    setState(State::Stopped);
    if (end.isHopeless) {
        failAll(end.error);
        deathsInARow = 0;
        return;
    }
    if (!end.hadStarted && deathsInARow >= kMaxDeaths) {
        failAll(doesNotStay(end));
        deathsInARow = 0;
    } else {
        Q_EMIT q.died(translated(end.error));
    }
    if (!requests.isEmpty() && state == State::Stopped)
        restartTimer.start(kRestartDelaysMs[std::clamp<std::size_t>(deathsInARow, 1, kRestartDelaysMs.size()) - 1]);
}

/// A death counts for the request that the engine worked on.
void EngineProcess::Private::blame(const EngineEnd& end) {
    EngineRequest* request = requests.find(underWay);
    if (!request)
        return;
    ++request->deaths;
    const bool isSafe = isSafeToRepeat(request->method);
    if (request->isCancelled)
        failLater(*requests.take(underWay), cancelledError());
    else if (!isSafe)
        failLater(*requests.take(underWay), stoppedWhileWorking(end));
    else if (request->deaths >= kMaxDeaths)
        failLater(*requests.take(underWay), gaveUp(end));
}

EngineProcess::EngineProcess(const QString& program, QObject* parent) : EngineProcess(EngineCommand{program}, parent) {}

EngineProcess::EngineProcess(EngineCommand command, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(*this, std::move(command))) {}

EngineProcess::~EngineProcess() {
    d->leaveConnection(&EngineConnection::finish);
    d->thread.quit();
    d->thread.wait();
}

RequestId EngineProcess::send(const QString& method, nlohmann::json params, QObject* context, Answer answer,
                              Failure failure) {
    EngineRequest request;
    request.method = method;
    request.params = std::move(params);
    request.context = context;
    request.hasContext = context != nullptr;
    request.answer = std::move(answer);
    request.failure = std::move(failure);
    const RequestId id = d->requests.add(std::move(request));
    d->pump();
    return id;
}

void EngineProcess::cancel(RequestId id) {
    EngineRequest* request = d->requests.find(id);
    if (request && !request->isCancelled)
        d->interrupt(*request, kCancelGraceMs);
}

void EngineProcess::setPaused(RequestId id, bool isPaused) {
    EngineRequest* request = d->requests.find(id);
    if (!request || request->isCancelled || request->isPaused == isPaused)
        return;
    request->isPaused = isPaused;
    if (id == d->underWay)
        d->postPause(*request);
}

void EngineProcess::drop(RequestId id) {
    EngineRequest* request = d->requests.find(id);
    if (!request)
        return;
    request->isDropped = true;
    if (!request->isCancelled)
        d->interrupt(*request, kDropGraceMs);
}

void EngineProcess::setDevice(const QString& device) {
    if (std::exchange(d->device, device) != device && d->state != State::Stopped)
        d->restart();
}

void EngineProcess::use(const EngineCommand& command, const QString& device) {
    d->command = command;
    d->device = device;
    if (d->state != State::Stopped)
        d->restart();
}

EngineProcess::State EngineProcess::state() const {
    return d->state;
}

const Welcome& EngineProcess::welcome() const {
    return d->welcome;
}

qint64 EngineProcess::processId() const {
    return d->processId;
}

void EngineProcess::stop() {
    d->leaveConnection(&EngineConnection::finish);
    d->failAll(cancelledError());
    d->setState(State::Stopped);
}

void EngineProcess::setHandshakeTimeout(int milliseconds) {
    d->handshakeTimeout = milliseconds;
}

}  // namespace overlook
