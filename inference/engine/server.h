#pragma once

#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

#include "inference/core/job_control.h"
#include "inference/engine/frame_writer.h"
#include "inference/engine/server_queue.h"
#include "inference/protocol/frame.h"
#include "inference/protocol/rpc.h"

namespace spdlog {
class logger;
}

namespace overlook {

/// The running request as its handler sees it.
struct RunningRequest {
    RequestId id = 0;
    JobControl& job;
    Pause& pause;  ///< for the handlers that can wait between two pieces of work
    std::function<void(const std::string& method, nlohmann::json params)> notify;
};

/// Computes the answer of one request; any std::exception becomes an error answer.
using Handler = std::function<nlohmann::json(const nlohmann::json& params, RunningRequest& request)>;
/// By method name. "initialize" is one of them (its version check is the server's); "shutdown" and "$/cancel" are not.
using HandlerTable = std::map<std::string, Handler>;

/// Where messages come from and go to; neither is closed.
struct ServerChannel {
    int input = 0;
    int output = 1;
};

/// Answers JSON-RPC requests one after the other. A second thread reads, so that a request can be cancelled while it
/// waits or runs. SIGPIPE has to be ignored by the program.
class Server {
 public:
    Server(ServerChannel channel, HandlerTable handlers, spdlog::logger& log);
    ~Server();
    Server(const Server&) = delete;
    Server& operator=(const Server&) = delete;

    /// Runs the handlers on the calling thread until "shutdown", the end of the input, bytes that are no message, or
    /// until the peer no longer reads. What is under way then is cancelled.
    void run();

 private:
    void readMessages();
    [[nodiscard]] bool readSome(FrameDecoder& decoder);
    [[nodiscard]] bool receiveFrom(FrameDecoder& decoder);
    void receive(const nlohmann::json& message);
    void receiveRequest(const nlohmann::json& message);
    void cancel(const nlohmann::json& params);
    void pause(const nlohmann::json& params);
    void end();

    void execute(PendingRequest request);
    [[nodiscard]] nlohmann::json answerOf(const PendingRequest& request);
    [[nodiscard]] nlohmann::json result(const PendingRequest& request);
    [[nodiscard]] std::shared_ptr<JobControl> newJob(RequestId id);
    [[nodiscard]] std::shared_ptr<Pause> newPause(RequestId id);
    void send(const nlohmann::json& message);

    const ServerChannel m_channel;
    const HandlerTable m_handlers;
    spdlog::logger& m_log;
    const int m_wakeReader;  ///< eventfd: the compute thread ends the reader's wait
    FrameWriter m_writer;
    ServerQueue m_queue;
    bool m_isInitialised = false;           ///< compute thread only
    std::optional<RequestId> m_shutdownId;  ///< written by the reader before the queue closes
};

}  // namespace overlook
