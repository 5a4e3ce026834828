#include "inference/engine/server.h"

#include <gtest/gtest.h>

#include "inference/core/error.h"
#include "inference/protocol/pause_messages.h"
#include "inference/protocol/training_messages.h"
#include "tests/inference/engine/server_fixture.h"

namespace overlook::test {
namespace {

using nlohmann::json;

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

TEST_F(ServerTest, ARunningRequestWaitsAndGoesOn) {
    initialize();
    send(requestMessage(1, "runs until cancelled", {}));
    m_started.get_future().wait();
    send(notificationMessage(kPauseMethod, {{"id", 1}, {"isPaused", true}}));
    EXPECT_EQ(receive(), notificationMessage(kPausedMethod, {{"id", 1}, {"isPaused", true}}));
    send(notificationMessage(kPauseMethod, {{"id", 1}, {"isPaused", false}}));
    EXPECT_EQ(receive(), notificationMessage(kPausedMethod, {{"id", 1}, {"isPaused", false}}));
    send(notificationMessage(kCancelMethod, {{"id", 1}}));
    EXPECT_EQ(errorFromMessage(receive().at("error")).kind(), Error::Kind::Cancelled);
}

TEST_F(ServerTest, CancelEndsAPausedRequest) {
    initialize();
    send(requestMessage(1, "runs until cancelled", {}));
    m_started.get_future().wait();
    send(notificationMessage(kPauseMethod, {{"id", 1}, {"isPaused", true}}));
    EXPECT_EQ(receive().at("method"), kPausedMethod);
    send(notificationMessage(kCancelMethod, {{"id", 1}}));
    EXPECT_EQ(receive().at("method"), kPausedMethod);
    EXPECT_EQ(errorFromMessage(receive().at("error")).kind(), Error::Kind::Cancelled);
}

TEST_F(ServerTest, APauseThatMakesNoSenseChangesNothing) {
    initialize();
    send(notificationMessage(kPauseMethod, {{"id", 77}, {"isPaused", true}}));
    send(notificationMessage(kPauseMethod, {{"id", 1}, {"isPaused", "perhaps"}}));
    send(notificationMessage(kPauseMethod, "nonsense"));
    EXPECT_TRUE(answerTo("echo").contains("result"));
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
}  // namespace overlook::test
