#include <QSignalSpy>

#include "inference/protocol/training_messages.h"
#include "tests/app/engine/engine_process_fixture.h"

namespace overlook {
namespace {

using test::EngineProcessTest;
using test::eventually;
using test::Reply;

TEST_F(EngineProcessTest, AnotherDeviceIsUsedByANewEngineThatGetsTheRequests) {
    qputenv("FAKE_ENGINE", "two-gpus");
    EngineProcess engine(fakeEngine());
    Reply first;
    load(engine, "a.pt", first);
    ASSERT_TRUE(arrived(first));
    const qint64 former = engine.processId();
    Reply second;
    load(engine, "b.pt", second);
    engine.setDevice("cuda:1");
    ASSERT_TRUE(arrived(second));
    EXPECT_TRUE(second.result);
    EXPECT_EQ(engine.welcome().device, "Pretended GPU B");
    EXPECT_NE(engine.processId(), former);
}

TEST_F(EngineProcessTest, TheSameDeviceAgainLeavesTheEngineAlone) {
    EngineProcess engine(fakeEngine());
    engine.setDevice("cpu");
    Reply reply;
    load(engine, "a.pt", reply);
    ASSERT_TRUE(arrived(reply));
    engine.setDevice("cpu");
    EXPECT_EQ(engine.state(), EngineProcess::State::Ready);
}

TEST_F(EngineProcessTest, AnotherDeviceDoesNotStartTheEngine) {
    EngineProcess engine(fakeEngine());
    engine.setDevice("cuda:1");
    EXPECT_EQ(engine.state(), EngineProcess::State::Stopped);
}

TEST_F(EngineProcessTest, WorkThatIsNotSafeToRepeatEndsWithTheDevice) {
    EngineProcess engine(fakeEngine());
    Train train;
    train.out = (folder / "run").string();
    train.epochs = 2;
    train.network = "patient";
    Reply reply;
    send(engine, QStringLiteral("train/start"), train, reply);
    QSignalSpy epochs(&engine, &EngineProcess::notified);
    ASSERT_TRUE(eventually([&] { return epochs.count() > 0; }));
    engine.setDevice("cuda:1");
    ASSERT_TRUE(arrived(reply));
    ASSERT_TRUE(reply.error);
    EXPECT_EQ(reply.error->kind(), Error::Kind::Cancelled);
}

}  // namespace
}  // namespace overlook
