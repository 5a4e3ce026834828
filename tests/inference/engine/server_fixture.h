#pragma once

#include <gtest/gtest.h>
#include <spdlog/logger.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <future>
#include <stdexcept>
#include <thread>

#include "inference/core/error.h"
#include "inference/engine/server.h"
#include "inference/protocol/messages.h"

namespace overlook::test {

/// A pipe whose ends close by themselves.
class Pipe {
 public:
    Pipe() {
        if (::pipe(m_ends.data()) != 0)
            throw std::runtime_error("no pipe");
    }
    ~Pipe() {
        closeReading();
        closeWriting();
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;

    [[nodiscard]] int reading() const { return m_ends[0]; }
    [[nodiscard]] int writing() const { return m_ends[1]; }
    void closeReading() { close(m_ends[0]); }
    void closeWriting() { close(m_ends[1]); }

 private:
    static void close(int& end) {
        if (end >= 0)
            ::close(end);
        end = -1;
    }
    std::array<int, 2> m_ends{-1, -1};
};

/// Handlers without a network: what a request of each kind does to the server. "runs until cancelled" fulfils
/// `started`.
[[nodiscard]] HandlerTable fakeHandlers(std::promise<void>& started);

/// A server on two pipes with a client's view of it.
class ServerTest : public testing::Test {
 protected:
    void SetUp() override {
        std::signal(SIGPIPE, SIG_IGN);
        m_thread = std::thread([this] {
            m_server.run();
            m_answers.closeWriting();
        });
    }

    void TearDown() override { leave(); }

    /// Ends the input and waits for the server's end.
    void leave() {
        m_requests.closeWriting();
        if (m_thread.joinable())
            m_thread.join();
    }

    void initialize() {
        send(requestMessage(0, "initialize", Hello{kProtocolVersion, "test"}));
        ASSERT_TRUE(receive().contains("result"));
    }

    void send(const nlohmann::json& message) { sendBytes(encodeFrame(message)); }
    void sendBytes(const std::vector<std::uint8_t>& bytes) {
        ASSERT_EQ(::write(m_requests.writing(), bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    }

    /// The next message of the server; null when it ended.
    nlohmann::json receive() {
        while (true) {
            if (std::optional<nlohmann::json> message = m_decoder.next())
                return *message;
            std::array<std::uint8_t, 4096> bytes{};
            const ssize_t count = ::read(m_answers.reading(), bytes.data(), bytes.size());
            if (count <= 0)
                return nullptr;
            m_decoder.append(bytes.data(), static_cast<std::size_t>(count));
        }
    }

    nlohmann::json answerTo(const std::string& method, const nlohmann::json& params = nlohmann::json::object()) {
        send(requestMessage(++m_lastId, method, params));
        return receive();
    }

    Error failureOfRequest(const std::string& method, const nlohmann::json& params = nlohmann::json::object()) {
        const nlohmann::json answer = answerTo(method, params);
        EXPECT_EQ(answer.value("id", nlohmann::json()), m_lastId);
        EXPECT_TRUE(answer.contains("error")) << answer;
        return errorFromMessage(answer.value("error", nlohmann::json()));
    }

    Pipe m_requests;
    Pipe m_answers;
    std::promise<void> m_started;
    spdlog::logger m_log{"test"};
    Server m_server{{m_requests.reading(), m_answers.writing()}, fakeHandlers(m_started), m_log};
    std::thread m_thread;
    FrameDecoder m_decoder;
    RequestId m_lastId = 100;
};

}  // namespace overlook::test
