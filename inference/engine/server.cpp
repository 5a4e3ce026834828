#include "inference/engine/server.h"

#include <poll.h>
#include <spdlog/spdlog.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <chrono>
#include <memory>
#include <thread>
#include <utility>

#include "inference/core/error.h"
#include "inference/engine/failure.h"
#include "inference/protocol/messages.h"
#include "inference/protocol/pause_messages.h"

namespace overlook {

namespace {

constexpr std::size_t kReadBytes = 1U << 16U;
constexpr std::chrono::milliseconds kProgressInterval{50};
constexpr const char* kInitialize = "initialize";
constexpr const char* kShutdown = "shutdown";

Error cancelledBeforeItBegan() {
    return Error(Error::Kind::Cancelled, OVERLOOK_TEXT("Error", "Stopped before it began."));
}

Error notARequest() {
    return Error(Error::Kind::Protocol,
                 OVERLOOK_TEXT("Error",
                               "A message is not a JSON-RPC 2.0 request with a whole number as its id. Check "
                               "the program that sent it."));
}

std::optional<RequestId> integerIn(const nlohmann::json& object, const char* name) {
    if (!object.is_object() || !object.contains(name) || !object[name].is_number_integer())
        return std::nullopt;
    return object[name].get<RequestId>();
}

void checkVersion(const nlohmann::json& params) {
    const auto hello = params.get<Hello>();
    if (hello.protocol != kProtocolVersion)
        throw Error(Error::Kind::Protocol,
                    OVERLOOK_TEXT("Error",
                                  "The window speaks version %1 of the protocol and the engine version %2. "
                                  "Install both programs from the same release."),
                    {std::to_string(hello.protocol), std::to_string(kProtocolVersion)});
}

}  // namespace

Server::Server(ServerChannel channel, HandlerTable handlers, spdlog::logger& log)
    : m_channel(channel),
      m_handlers(std::move(handlers)),
      m_log(log),
      m_wakeReader(::eventfd(0, EFD_CLOEXEC)),
      m_writer(channel.output) {}

Server::~Server() {
    ::close(m_wakeReader);
}

void Server::run() {
    std::thread reader([this] { readMessages(); });
    while (std::optional<PendingRequest> request = m_queue.take())
        execute(std::move(*request));
    const std::uint64_t one = 1;
    if (::write(m_wakeReader, &one, sizeof one) < 0)
        m_log.warn("the reader could not be woken: errno {}", errno);
    reader.join();
    if (m_shutdownId)
        send(resultMessage(*m_shutdownId, nullptr));
}

void Server::readMessages() {
    FrameDecoder decoder;
    try {
        while (!m_shutdownId && readSome(decoder))
            while (!m_shutdownId && receiveFrom(decoder)) {
            }
    } catch (const std::exception& exception) {  // not even memory for an answer
        m_log.critical("{}", failureOf(exception).what());
    }
    end();
}

bool Server::readSome(FrameDecoder& decoder) {
    if (decoder.isBroken())
        return false;
    std::array<pollfd, 2> sources{{{m_channel.input, POLLIN, 0}, {m_wakeReader, POLLIN, 0}}};
    if (::poll(sources.data(), sources.size(), -1) < 0)
        return errno == EINTR;
    if (sources[1].revents != 0)
        return false;
    std::array<std::uint8_t, kReadBytes> bytes{};
    const ssize_t count = ::read(m_channel.input, bytes.data(), bytes.size());
    if (count <= 0)
        return count < 0 && (errno == EINTR || errno == EAGAIN);
    decoder.append(bytes.data(), static_cast<std::size_t>(count));
    return true;
}

bool Server::receiveFrom(FrameDecoder& decoder) {
    try {
        const std::optional<nlohmann::json> message = decoder.next();
        if (message)
            receive(*message);
        return message.has_value();
    } catch (const std::exception& exception) {
        const Error error = failureOf(exception);
        m_log.error("{}", error.what());
        send(errorMessage(nullptr, error));
        return !decoder.isBroken();
    }
}

void Server::receive(const nlohmann::json& message) {
    const bool isNotification = message.is_object() && !message.contains("id");
    if (!isNotification)
        return receiveRequest(message);
    if (message.value("method", nlohmann::json()) == kCancelMethod)
        return cancel(message.value("params", nlohmann::json()));
    if (message.value("method", nlohmann::json()) == kPauseMethod)
        return pause(message.value("params", nlohmann::json()));
    m_log.warn("a notification was not understood and left out");
}

void Server::receiveRequest(const nlohmann::json& message) {
    const std::optional<RequestId> id = integerIn(message, "id");
    const bool hasMethod = id && message.contains("method") && message["method"].is_string();
    if (!hasMethod)
        return send(errorMessage(id ? nlohmann::json(*id) : nlohmann::json(), notARequest()));
    const auto method = message["method"].get<std::string>();
    if (method == kShutdown) {
        m_shutdownId = id;
        return;
    }
    if (!m_queue.push({*id, method, message.value("params", nlohmann::json::object()), newJob(*id), newPause(*id)}))
        send(errorMessage(*id, cancelledBeforeItBegan()));
}

void Server::cancel(const nlohmann::json& params) {
    const std::optional<RequestId> id = integerIn(params, "id");
    if (!id)
        return;
    if (m_queue.cancel(*id))
        send(errorMessage(*id, cancelledBeforeItBegan()));
}

void Server::pause(const nlohmann::json& params) {
    const std::optional<RequestId> id = integerIn(params, "id");
    if (id && params.contains("isPaused") && params["isPaused"].is_boolean())
        m_queue.setPaused(*id, params["isPaused"].get<bool>());
}

void Server::end() {
    for (const PendingRequest& request : m_queue.close())
        m_writer.send(errorMessage(request.id, cancelledBeforeItBegan()));
}

void Server::execute(PendingRequest request) {
    const nlohmann::json answer = answerOf(request);
    try {
        send(answer);
    } catch (const std::exception& exception) {  // longer than a frame may be
        send(errorMessage(request.id, failureOf(exception)));
    }
}

nlohmann::json Server::answerOf(const PendingRequest& request) {
    try {
        return resultMessage(request.id, result(request));
    } catch (const std::exception& exception) {
        const Error error = failureOf(exception);
        if (error.kind() != Error::Kind::Cancelled)
            m_log.error("{}: {}", request.method, error.what());
        return errorMessage(request.id, error);
    }
}

nlohmann::json Server::result(const PendingRequest& request) {
    const auto handler = m_handlers.find(request.method);
    if (handler == m_handlers.end())
        throw Error(Error::Kind::Protocol,
                    OVERLOOK_TEXT("Error", "This engine has no “%1”. Install both programs from the same release."),
                    {request.method});
    const bool isInitialize = request.method == kInitialize;
    if (isInitialize)
        checkVersion(request.params);
    else if (!m_isInitialised)
        throw Error(Error::Kind::Protocol,
                    OVERLOOK_TEXT("Error", "“%1” was asked for before “initialize”. Start the engine again."),
                    {request.method});
    request.job->checkpoint();
    RunningRequest running{request.id, *request.job, *request.pause,
                           [this](const std::string& method, nlohmann::json params) {
                               send(notificationMessage(method, std::move(params)));
                           }};
    nlohmann::json answer = handler->second(request.params, running);
    m_isInitialised = m_isInitialised || isInitialize;
    return answer;
}

std::shared_ptr<JobControl> Server::newJob(RequestId id) {
    using Clock = std::chrono::steady_clock;
    return std::make_shared<JobControl>(
        [this, id, last = Clock::time_point()](double fraction, const Sentence& step) mutable {
            const Clock::time_point now = Clock::now();
            if (now - last < kProgressInterval)
                return;
            last = now;
            send(notificationMessage(kProgressMethod, {{"id", id}, {"fraction", fraction}, {"step", step}}));
        });
}

std::shared_ptr<Pause> Server::newPause(RequestId id) {
    return std::make_shared<Pause>([this, id](bool isWaiting) {
        send(notificationMessage(kPausedMethod, {{"id", id}, {"isPaused", isWaiting}}));
    });
}

void Server::send(const nlohmann::json& message) {
    if (!m_writer.send(message))
        end();
}

}  // namespace overlook
