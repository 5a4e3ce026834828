#include "app/engine/engine_process.h"

#include <gtest/gtest.h>
#include <signal.h>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTimer>

#include "app/engine/error_text.h"
#include "inference/protocol/frame.h"
#include "inference/protocol/training_messages.h"
#include "tests/app/engine/engine_process_fixture.h"
#include "tests/support/test_files.h"

namespace overlook {
namespace {

using test::EngineProcessTest;
using test::eventually;
using test::Reply;

TEST_F(EngineProcessTest, StartsWithTheFirstRequestOnly) {
    EngineProcess engine(fakeEngine());
    EXPECT_EQ(engine.state(), EngineProcess::State::Stopped);
    Reply reply;
    load(engine, "a.pt", reply);
    EXPECT_EQ(engine.state(), EngineProcess::State::Starting);
    EXPECT_TRUE(arrived(reply));
    EXPECT_EQ(engine.state(), EngineProcess::State::Ready);
}

TEST_F(EngineProcessTest, AnswersARequestMadeBeforeItIsReady) {
    EngineProcess engine(fakeEngine());
    Reply reply;
    load(engine, "a.pt", reply);
    ASSERT_TRUE(arrived(reply));
    ASSERT_TRUE(reply.result);
    EXPECT_EQ(reply.result->get<ModelDescription>().path, "a.pt");
}

TEST_F(EngineProcessTest, TellsTheDeviceOfTheHandshake) {
    EngineProcess engine(fakeEngine());
    Reply reply;
    load(engine, "a.pt", reply);
    ASSERT_TRUE(arrived(reply));
    EXPECT_EQ(engine.welcome().device, "a pretended device");
}

TEST_F(EngineProcessTest, EachAnswerGoesToItsOwnRequest) {
    EngineProcess engine(fakeEngine());
    Reply first;
    Reply second;
    load(engine, "first.pt", first);
    load(engine, "second.pt", second);
    ASSERT_TRUE(arrived(first) && arrived(second));
    EXPECT_EQ((*first.result)["path"], "first.pt");
    EXPECT_EQ((*second.result)["path"], "second.pt");
}

TEST_F(EngineProcessTest, HandsOnTheEnginesOwnSentence) {
    EngineProcess engine(fakeEngine());
    Reply reply;
    load(engine, "bad.pt", reply);
    ASSERT_TRUE(arrived(reply));
    ASSERT_TRUE(reply.error);
    EXPECT_EQ(reply.error->kind(), Error::Kind::BadModel);
    EXPECT_EQ(translated(*reply.error), "The model 100%2.pt cannot be used.");
}

TEST_F(EngineProcessTest, AnAnswerThatItsHandlerCannotReadIsAFailure) {
    EngineProcess engine(fakeEngine());
    std::optional<Error> failure;
    engine.send(
        QStringLiteral("model/load"), LoadModel{"a.pt", "", ""}, nullptr,
        [](const nlohmann::json& result) { (void)result.get<Prediction>(); },
        [&failure](const Error& error) { failure = error; });
    ASSERT_TRUE(eventually([&failure] { return failure.has_value(); }));
    EXPECT_EQ(failure->kind(), Error::Kind::Protocol);
}

TEST_F(EngineProcessTest, PassesProgressOn) {
    EngineProcess engine(fakeEngine());
    QString step;
    QObject::connect(&engine, &EngineProcess::progressed, &engine,
                     [&step](qint64, double, const Sentence& said) { step = translated(said, "Job"); });
    Reply reply;
    load(engine, "patient.pt", reply);
    EXPECT_TRUE(eventually([&step] { return step == "Half of it"; }));
}

TEST_F(EngineProcessTest, PassesOtherNotificationsOn) {
    EngineProcess engine(fakeEngine());
    std::vector<int> epochs;
    QObject::connect(&engine, &EngineProcess::notified, &engine,
                     [&epochs](const QString& method, const nlohmann::json& params) {
                         if (method == "train/epoch")
                             epochs.push_back(params.get<EpochDone>().metrics.epoch);
                     });
    Train request;
    request.out = (folder / "run").string();
    request.epochs = 3;
    Reply reply;
    send(engine, "train/start", request, reply);
    ASSERT_TRUE(arrived(reply));
    EXPECT_EQ(epochs, (std::vector<int>{1, 2, 3}));
}

TEST_F(EngineProcessTest, SendsARequestAgainToANewEngineAfterADeath) {
    EngineProcess engine(fakeEngine());
    Reply reply;
    load(engine, "dies-once.pt", reply);
    ASSERT_TRUE(arrived(reply));
    EXPECT_TRUE(reply.result);
}

TEST_F(EngineProcessTest, TellsOnceWhenTheEngineDied) {
    EngineProcess engine(fakeEngine());
    QSignalSpy died(&engine, &EngineProcess::died);
    Reply reply;
    load(engine, "dies-once.pt", reply);
    ASSERT_TRUE(arrived(reply));
    ASSERT_EQ(died.count(), 1);
    EXPECT_TRUE(died.front().front().toString().contains("signal 6"));
}

TEST_F(EngineProcessTest, TheThirdDeathOnTheSameRequestFailsIt) {
    EngineProcess engine(fakeEngine());
    QSignalSpy died(&engine, &EngineProcess::died);
    Reply reply;
    load(engine, "dies.pt", reply);
    ASSERT_TRUE(arrived(reply));
    ASSERT_TRUE(reply.error);
    EXPECT_EQ(reply.error->kind(), Error::Kind::Engine);
    EXPECT_EQ(died.count(), 3);
}

TEST_F(EngineProcessTest, TheSentenceOfADeathHoldsTheEnginesLastWords) {
    EngineProcess engine(fakeEngine());
    Reply reply;
    load(engine, "dies.pt", reply);
    ASSERT_TRUE(arrived(reply));
    EXPECT_TRUE(translated(*reply.error).contains("a tensor was too large"));
}

TEST_F(EngineProcessTest, ARequestThatWaitedBehindADeadlyOneIsAnswered) {
    EngineProcess engine(fakeEngine());
    Reply deadly;
    Reply innocent;
    load(engine, "dies.pt", deadly);
    load(engine, "a.pt", innocent);
    ASSERT_TRUE(arrived(innocent));
    EXPECT_TRUE(deadly.error);
    EXPECT_TRUE(innocent.result);
}

TEST_F(EngineProcessTest, TrainingIsNotStartedOverAfterADeath) {
    EngineProcess engine(fakeEngine());
    Train request;
    request.out = (folder / "run").string();
    request.network = "dies-once";
    Reply reply;
    send(engine, "train/start", request, reply);
    ASSERT_TRUE(arrived(reply));
    ASSERT_TRUE(reply.error);
    EXPECT_EQ(reply.error->kind(), Error::Kind::Engine);
}

TEST_F(EngineProcessTest, AnEngineKilledWhileItWorksIsReplaced) {
    EngineProcess engine(fakeEngine());
    Reply working;
    QSignalSpy progressed(&engine, &EngineProcess::progressed);
    const RequestId id = load(engine, "patient.pt", working);
    ASSERT_TRUE(eventually([&progressed] { return progressed.count() > 0; }));
    const qint64 killed = engine.processId();
    ::kill(static_cast<pid_t>(killed), SIGKILL);
    ASSERT_TRUE(eventually([&progressed] { return progressed.count() > 1; }));
    EXPECT_NE(engine.processId(), killed);
    EXPECT_FALSE(working.isThere());
    engine.cancel(id);
    EXPECT_TRUE(arrived(working));
}

TEST_F(EngineProcessTest, AnEngineKilledWhileIdleIsReplacedByTheNextRequest) {
    EngineProcess engine(fakeEngine());
    Reply before;
    load(engine, "a.pt", before);
    ASSERT_TRUE(arrived(before));
    ::kill(static_cast<pid_t>(engine.processId()), SIGKILL);
    ASSERT_TRUE(eventually([&engine] { return engine.state() == EngineProcess::State::Stopped; }));
    Reply after;
    load(engine, "b.pt", after);
    ASSERT_TRUE(arrived(after));
    EXPECT_TRUE(after.result);
}

TEST_F(EngineProcessTest, ACancelledRequestFailsAsCancelled) {
    EngineProcess engine(fakeEngine());
    QSignalSpy progressed(&engine, &EngineProcess::progressed);
    Reply reply;
    const RequestId id = load(engine, "patient.pt", reply);
    ASSERT_TRUE(eventually([&progressed] { return progressed.count() > 0; }));
    engine.cancel(id);
    ASSERT_TRUE(arrived(reply));
    ASSERT_TRUE(reply.error);
    EXPECT_EQ(reply.error->kind(), Error::Kind::Cancelled);
}

TEST_F(EngineProcessTest, AnEngineThatDoesNotStopIsEndedAfterASecondAndReplaced) {
    EngineProcess engine(fakeEngine());
    Reply warmUp;
    load(engine, "a.pt", warmUp);
    ASSERT_TRUE(arrived(warmUp));
    const qint64 deaf = engine.processId();
    Reply reply;
    const RequestId id = load(engine, "hangs.pt", reply);
    engine.cancel(id);
    QElapsedTimer clock;
    clock.start();
    ASSERT_TRUE(arrived(reply));
    EXPECT_EQ(reply.error->kind(), Error::Kind::Cancelled);
    EXPECT_GE(clock.elapsed(), 900);
    EXPECT_LT(clock.elapsed(), 3000);
    ASSERT_TRUE(eventually([&engine] { return engine.state() == EngineProcess::State::Ready; }));
    EXPECT_NE(engine.processId(), deaf);
}

TEST_F(EngineProcessTest, EndingADeafEngineIsNoDeathToTell) {
    EngineProcess engine(fakeEngine());
    QSignalSpy died(&engine, &EngineProcess::died);
    Reply reply;
    const RequestId id = load(engine, "hangs.pt", reply);
    ASSERT_TRUE(eventually([&engine] { return engine.state() == EngineProcess::State::Ready; }));
    engine.cancel(id);
    ASSERT_TRUE(arrived(reply));
    EXPECT_EQ(died.count(), 0);
}

TEST_F(EngineProcessTest, CancellingAWaitingRequestLeavesTheOneUnderWayAlone) {
    EngineProcess engine(fakeEngine());
    Reply first;
    Reply second;
    load(engine, "first.pt", first);
    const RequestId id = load(engine, "second.pt", second);
    engine.cancel(id);
    ASSERT_TRUE(arrived(first) && arrived(second));
    EXPECT_TRUE(first.result);
    EXPECT_EQ(second.error->kind(), Error::Kind::Cancelled);
}

TEST_F(EngineProcessTest, NobodyIsToldOfADroppedRequest) {
    EngineProcess engine(fakeEngine());
    Reply dropped;
    Reply next;
    engine.drop(load(engine, "dropped.pt", dropped));
    load(engine, "next.pt", next);
    ASSERT_TRUE(arrived(next));
    EXPECT_FALSE(dropped.isThere());
}

TEST_F(EngineProcessTest, ADroppedRequestUnderWayMakesRoomForTheNext) {
    EngineProcess engine(fakeEngine());
    QSignalSpy progressed(&engine, &EngineProcess::progressed);
    Reply dropped;
    const RequestId id = load(engine, "patient.pt", dropped);
    ASSERT_TRUE(eventually([&progressed] { return progressed.count() > 0; }));
    engine.drop(id);
    Reply next;
    load(engine, "next.pt", next);
    ASSERT_TRUE(arrived(next));
    EXPECT_FALSE(dropped.isThere());
}

TEST_F(EngineProcessTest, NobodyIsToldWhenTheContextIsGone) {
    EngineProcess engine(fakeEngine());
    Reply orphan;
    Reply next;
    auto context = std::make_unique<QObject>();
    load(engine, "orphan.pt", orphan, context.get());
    context.reset();
    load(engine, "next.pt", next);
    ASSERT_TRUE(arrived(next));
    EXPECT_FALSE(orphan.isThere());
}

TEST_F(EngineProcessTest, GarbageBetweenAnswersCostsTheEngineButNotTheOtherRequests) {
    EngineProcess engine(fakeEngine());
    Reply noisy;
    Reply next;
    load(engine, "garbage.pt", noisy);
    load(engine, "next.pt", next);
    ASSERT_TRUE(arrived(next));
    EXPECT_TRUE(noisy.error);
    EXPECT_TRUE(next.result);
}

TEST_F(EngineProcessTest, AMissingProgramFailsWithItsName) {
    EngineProcess engine("/nowhere/overlook-engine");
    Reply reply;
    load(engine, "a.pt", reply);
    ASSERT_TRUE(arrived(reply));
    EXPECT_EQ(reply.error->kind(), Error::Kind::Missing);
    EXPECT_TRUE(translated(*reply.error).contains("/nowhere/overlook-engine"));
}

TEST_F(EngineProcessTest, NoProgramAtAllFailsWithASentence) {
    EngineProcess engine("");
    Reply reply;
    load(engine, "a.pt", reply);
    ASSERT_TRUE(arrived(reply));
    EXPECT_EQ(reply.error->kind(), Error::Kind::Missing);
}

TEST_F(EngineProcessTest, AFileThatIsNoProgramFailsWithItsName) {
    const QString path = QString::fromStdString((folder / "engine.txt").string());
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("hello");
    file.close();
    EngineProcess engine(path);
    Reply reply;
    load(engine, "a.pt", reply);
    ASSERT_TRUE(arrived(reply));
    EXPECT_EQ(reply.error->kind(), Error::Kind::Engine);
    EXPECT_TRUE(translated(*reply.error).contains("engine.txt"));
}

TEST_F(EngineProcessTest, AFailedStartIsTriedAgainByTheNextRequest) {
    const QString path = QString::fromStdString((folder / "engine").string());
    EngineProcess engine(path);
    Reply before;
    load(engine, "a.pt", before);
    ASSERT_TRUE(arrived(before));
    ASSERT_TRUE(QFile::link(fakeEngine(), path));
    Reply after;
    load(engine, "a.pt", after);
    ASSERT_TRUE(arrived(after));
    EXPECT_TRUE(after.result);
}

/// Ways to start badly, each of which is one clear failure.
class BadStartTest : public EngineProcessTest, public testing::WithParamInterface<const char*> {};

TEST_P(BadStartTest, FailsEveryRequestOnceAndStops) {
    qputenv("FAKE_ENGINE", GetParam());
    EngineProcess engine(fakeEngine());
    engine.setHandshakeTimeout(500);
    Reply first;
    Reply second;
    load(engine, "a.pt", first);
    load(engine, "b.pt", second);
    ASSERT_TRUE(arrived(first) && arrived(second));
    EXPECT_TRUE(first.error && second.error);
    EXPECT_EQ(first.calls + second.calls, 2);
    EXPECT_EQ(engine.state(), EngineProcess::State::Stopped);
}

INSTANTIATE_TEST_SUITE_P(AllManners, BadStartTest,
                         testing::Values("wrong-version", "refuses", "garbage", "mute", "dies"),
                         [](const auto& manner) {
                             QString name = manner.param;
                             return name.remove('-').toStdString();
                         });

TEST_F(EngineProcessTest, StopFailsWhatWaitsAsCancelled) {
    EngineProcess engine(fakeEngine());
    Reply reply;
    load(engine, "patient.pt", reply);
    engine.stop();
    ASSERT_TRUE(arrived(reply));
    EXPECT_EQ(reply.error->kind(), Error::Kind::Cancelled);
    EXPECT_EQ(engine.state(), EngineProcess::State::Stopped);
}

TEST_F(EngineProcessTest, CanBeUsedAgainAfterAStop) {
    EngineProcess engine(fakeEngine());
    Reply before;
    load(engine, "a.pt", before);
    ASSERT_TRUE(arrived(before));
    engine.stop();
    Reply after;
    load(engine, "b.pt", after);
    ASSERT_TRUE(arrived(after));
    EXPECT_TRUE(after.result);
}

TEST_F(EngineProcessTest, LeavingTakesLittleTimeEvenWithADeafEngine) {
    auto engine = std::make_unique<EngineProcess>(fakeEngine());
    Reply warmUp;
    load(*engine, "a.pt", warmUp);
    ASSERT_TRUE(arrived(warmUp));
    const auto process = static_cast<pid_t>(engine->processId());
    Reply reply;
    load(*engine, "hangs.pt", reply);
    QElapsedTimer clock;
    clock.start();
    engine.reset();
    EXPECT_LT(clock.elapsed(), 1000);
    EXPECT_NE(::kill(process, 0), 0);
}

/// The longest time in which the event loop did not come round.
class LoopWatch {
 public:
    LoopWatch() {
        m_clock.start();
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_longest = std::max(m_longest, m_clock.restart()); });
        m_timer.start(1);
    }
    [[nodiscard]] qint64 longest() const { return m_longest; }

 private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0;
};

/// How long this machine takes now to decode such an answer in one go.
qint64 decodingTime(const cv::Mat1b& labels) {
    const std::vector<std::uint8_t> frame =
        encodeFrame(resultMessage(1, Prediction{Task::Segmentation, {}, {}, labels}));
    QElapsedTimer clock;
    clock.start();
    FrameDecoder decoder;
    decoder.append(frame.data(), frame.size());
    (void)decoder.next();
    return clock.elapsed();
}

TEST_F(EngineProcessTest, DecodingALargeAnswerDoesNotStopTheWindow) {
    EngineProcess engine(fakeEngine());
    Reply warmUp;
    load(engine, "a.pt", warmUp);
    ASSERT_TRUE(arrived(warmUp));
    bool isThere = false;
    const LoopWatch watch;
    engine.send(
        "picture/predict", Predict{"a.pt", "huge.png", ""}, nullptr,
        [&isThere](const nlohmann::json&) { isThere = true; }, [](const Error&) {});
    ASSERT_TRUE(eventually([&isThere] { return isThere; }));
    EXPECT_LT(watch.longest(), decodingTime(cv::Mat1b(8000, 8000, std::uint8_t(1))) / 2);
}

}  // namespace
}  // namespace overlook
