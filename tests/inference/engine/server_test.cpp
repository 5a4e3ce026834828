#include "inference/engine/server.h"

#include <gtest/gtest.h>
#include <spdlog/logger.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <future>
#include <new>
#include <stdexcept>
#include <thread>

#include "inference/core/error.h"
#include "inference/protocol/messages.h"

namespace overlook {
namespace {

using nlohmann::json;

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

/// Handlers without a network: what a request of each kind does to the server.
HandlerTable fakeHandlers(std::promise<void>& started) {
    HandlerTable handlers;
    handlers["initialize"] = [](const json&, RunningRequest&) -> json { return Welcome{kProtocolVersion, "1", "CPU"}; };
    handlers["echo"] = [](const json& params, RunningRequest&) { return params; };
    handlers["runs until cancelled"] = [&started](const json&, RunningRequest& request) -> json {
        started.set_value();
        while (true) {
            request.job.checkpoint();
            std::this_thread::yield();
        }
    };
    handlers["fails"] = [](const json&, RunningRequest&) -> json {
        throw Error(Error::Kind::BadModel, "“%1” is no model.", {"m.pt"});
    };
    handlers["throws"] = [](const json&, RunningRequest&) -> json {
        throw std::runtime_error("tensor sizes differ\nframe #0: deep inside\nframe #1: deeper");
    };
    handlers["needs memory"] = [](const json&, RunningRequest&) -> json { throw std::bad_alloc(); };
    handlers["needs fields"] = [](const json& params, RunningRequest&) -> json { return params.get<Predict>(); };
    handlers["reports often"] = [](const json&, RunningRequest& request) -> json {
        for (int i = 0; i < 10000; ++i)
            request.job.report(i / 10000.0, {"Step %1", {std::to_string(i)}});
        return nullptr;
    };
    handlers["notifies"] = [](const json&, RunningRequest& request) -> json {
        request.notify("train/epoch", EpochDone{request.id, {1, {{"loss", 0.5}}}, 2});
        return nullptr;
    };
    handlers["answers too much"] = [](const json&, RunningRequest&) -> json {
        return json::binary(std::vector<std::uint8_t>(kMaxFrameBytes + 1));
    };
    return handlers;
}

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

    void send(const json& message) { sendBytes(encodeFrame(message)); }
    void sendBytes(const std::vector<std::uint8_t>& bytes) {
        ASSERT_EQ(::write(m_requests.writing(), bytes.data(), bytes.size()), static_cast<ssize_t>(bytes.size()));
    }

    /// The next message of the server; null when it ended.
    json receive() {
        while (true) {
            if (std::optional<json> message = m_decoder.next())
                return *message;
            std::array<std::uint8_t, 4096> bytes{};
            const ssize_t count = ::read(m_answers.reading(), bytes.data(), bytes.size());
            if (count <= 0)
                return nullptr;
            m_decoder.append(bytes.data(), static_cast<std::size_t>(count));
        }
    }

    json answerTo(const std::string& method, const json& params = json::object()) {
        send(requestMessage(++m_lastId, method, params));
        return receive();
    }

    Error failureOfRequest(const std::string& method, const json& params = json::object()) {
        const json answer = answerTo(method, params);
        EXPECT_EQ(answer.value("id", json()), m_lastId);
        EXPECT_TRUE(answer.contains("error")) << answer;
        return errorFromMessage(answer.value("error", json()));
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

TEST_F(ServerTest, AnswersInitializeWithAWelcome) {
    const json answer = answerTo("initialize", Hello{kProtocolVersion, "test"});
    EXPECT_EQ(answer.at("result").get<Welcome>().protocol, kProtocolVersion);
}

TEST_F(ServerTest, RefusesAnotherProtocolVersionWithASentence) {
    const Error error = failureOfRequest("initialize", Hello{kProtocolVersion + 1, "test"});
    EXPECT_EQ(error.kind(), Error::Kind::Protocol);
    EXPECT_NE(std::string(error.what()).find("Install"), std::string::npos);
}

TEST_F(ServerTest, StaysClosedAfterARefusedInitialize) {
    (void)failureOfRequest("initialize", Hello{kProtocolVersion + 1, "test"});
    EXPECT_EQ(failureOfRequest("echo").kind(), Error::Kind::Protocol);
}

TEST_F(ServerTest, RefusesARequestBeforeInitialize) {
    EXPECT_EQ(failureOfRequest("echo").kind(), Error::Kind::Protocol);
}

TEST_F(ServerTest, RefusesInitializeWithoutFields) {
    EXPECT_EQ(failureOfRequest("initialize").kind(), Error::Kind::Protocol);
}

TEST_F(ServerTest, AnswersRequestsInTheOrderTheyCame) {
    initialize();
    for (int i = 1; i <= 3; ++i)
        send(requestMessage(i, "echo", {{"value", i * 10}}));
    for (int i = 1; i <= 3; ++i)
        EXPECT_EQ(receive(), resultMessage(i, {{"value", i * 10}}));
}

TEST_F(ServerTest, UnknownMethodIsAnErrorThatNamesIt) {
    initialize();
    EXPECT_NE(std::string(failureOfRequest("picture/paint").what()).find("picture/paint"), std::string::npos);
}

TEST_F(ServerTest, MissingParameterIsAnErrorThatNamesIt) {
    initialize();
    const Error error = failureOfRequest("needs fields", {{"model", "m"}, {"size", ""}});
    EXPECT_NE(std::string(error.what()).find("image"), std::string::npos);
}

TEST_F(ServerTest, ParametersThatAreNoObjectAreAnError) {
    initialize();
    EXPECT_EQ(failureOfRequest("needs fields", json::array({1, 2})).kind(), Error::Kind::Protocol);
}

TEST_F(ServerTest, ErrorOfAHandlerArrivesAsItWasThrown) {
    initialize();
    const Error error = failureOfRequest("fails");
    EXPECT_EQ(error.kind(), Error::Kind::BadModel);
    EXPECT_STREQ(error.what(), "“m.pt” is no model.");
}

TEST_F(ServerTest, ExceptionOfALibraryIsOneLine) {
    initialize();
    const std::string text = failureOfRequest("throws").what();
    EXPECT_NE(text.find("tensor sizes differ"), std::string::npos);
    EXPECT_EQ(text.find("frame #0"), std::string::npos);
}

TEST_F(ServerTest, OutOfMemoryHasItsOwnSentence) {
    initialize();
    EXPECT_NE(std::string(failureOfRequest("needs memory").what()).find("memory"), std::string::npos);
}

TEST_F(ServerTest, WorksOnAfterAFailure) {
    initialize();
    (void)failureOfRequest("throws");
    EXPECT_TRUE(answerTo("echo").contains("result"));
}

TEST_F(ServerTest, AnswerThatIsTooLongBecomesAnError) {
    initialize();
    EXPECT_EQ(failureOfRequest("answers too much").kind(), Error::Kind::Protocol);
}

TEST_F(ServerTest, CancelStopsTheRunningRequest) {
    initialize();
    send(requestMessage(1, "runs until cancelled", {}));
    m_started.get_future().wait();
    send(notificationMessage(kCancelMethod, {{"id", 1}}));
    const json answer = receive();
    EXPECT_EQ(answer.at("id"), 1);
    EXPECT_EQ(errorFromMessage(answer.at("error")).kind(), Error::Kind::Cancelled);
}

TEST_F(ServerTest, CancelOfAWaitingRequestIsAnsweredWhileAnotherRuns) {
    initialize();
    send(requestMessage(1, "runs until cancelled", {}));
    m_started.get_future().wait();
    send(requestMessage(2, "echo", {}));
    send(notificationMessage(kCancelMethod, {{"id", 2}}));
    const json answer = receive();
    EXPECT_EQ(answer.at("id"), 2);
    EXPECT_EQ(errorFromMessage(answer.at("error")).kind(), Error::Kind::Cancelled);
}

TEST_F(ServerTest, CancelOfAnUnknownRequestChangesNothing) {
    initialize();
    send(notificationMessage(kCancelMethod, {{"id", 77}}));
    send(notificationMessage(kCancelMethod, "nonsense"));
    EXPECT_TRUE(answerTo("echo").contains("result"));
}

TEST_F(ServerTest, ProgressIsThrottledAndNamesItsRequest) {
    initialize();
    json message = answerTo("reports often");
    int reports = 0;
    for (; !message.contains("result"); message = receive(), ++reports)
        EXPECT_EQ(message.at("params").at("id"), m_lastId) << message;
    EXPECT_GE(reports, 1);
    EXPECT_LT(reports, 1000);
}

TEST_F(ServerTest, NotificationsOfAHandlerComeBeforeItsAnswer) {
    initialize();
    const json notification = answerTo("notifies");
    EXPECT_EQ(notification.at("method"), "train/epoch");
    EXPECT_EQ(notification.at("params").get<EpochDone>().id, m_lastId);
    EXPECT_TRUE(receive().contains("result"));
}

TEST_F(ServerTest, UnknownNotificationIsLeftOut) {
    initialize();
    send(notificationMessage("window/moved", {{"x", 1}}));
    EXPECT_TRUE(answerTo("echo").contains("result"));
}

TEST_F(ServerTest, MessageThatIsNoRequestGetsAnErrorAnswer) {
    const json wrongMessages = {nullptr, 5, "text", {1, 2}, {{"id", "seven"}, {"method", "echo"}}, {{"id", 1}}};
    for (const json& wrong : wrongMessages) {
        send(wrong);
        EXPECT_TRUE(receive().contains("error")) << wrong;
    }
}

TEST_F(ServerTest, MalformedFrameGetsAnErrorAnswerAndTheNextIsServed) {
    initialize();
    sendBytes({'O', 'V', 'L', '1', 2, 0, 0, 0, 0xFF, 0xFF});
    EXPECT_EQ(receive().at("id"), nullptr);
    EXPECT_TRUE(answerTo("echo").contains("result"));
}

TEST_F(ServerTest, BrokenStreamIsAnsweredAndEndsTheServer) {
    sendBytes({'G', 'E', 'T', ' ', '/'});
    EXPECT_TRUE(receive().contains("error"));
    EXPECT_EQ(receive(), nullptr);
}

TEST_F(ServerTest, ShutdownIsAnsweredLastAndEndsTheServer) {
    initialize();
    send(requestMessage(1, "runs until cancelled", {}));
    m_started.get_future().wait();
    send(requestMessage(2, "echo", {}));
    send(requestMessage(3, "shutdown", {}));
    const json first = receive();
    const json second = receive();
    EXPECT_EQ(first.at("id").get<int>() + second.at("id").get<int>(), 3);
    EXPECT_EQ(receive(), resultMessage(3, nullptr));
    EXPECT_EQ(receive(), nullptr);
}

TEST_F(ServerTest, EndOfInputCancelsWhatRuns) {
    initialize();
    send(requestMessage(1, "runs until cancelled", {}));
    m_started.get_future().wait();
    leave();
    EXPECT_EQ(errorFromMessage(receive().at("error")).kind(), Error::Kind::Cancelled);
    EXPECT_EQ(receive(), nullptr);
}

TEST_F(ServerTest, CutOffMessageAtTheEndOfInputEndsTheServer) {
    sendBytes({'O', 'V', 'L', '1', 200, 0, 0, 0, 0xA1});
    leave();
    EXPECT_EQ(receive(), nullptr);
}

TEST_F(ServerTest, EndsWhenNobodyReadsItsAnswers) {
    initialize();
    m_answers.closeReading();
    send(requestMessage(1, "echo", {}));
    m_thread.join();  // although its input stays open
    EXPECT_GE(m_requests.writing(), 0);
}

}  // namespace
}  // namespace overlook
