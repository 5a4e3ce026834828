#include <QFile>
#include <QSignalSpy>

#include "app/engine/error_text.h"
#include "app/engine/remote_host.h"
#include "inference/core/files.h"
#include "tests/app/engine/engine_process_fixture.h"
#include "tests/support/ssh_server.h"

/// The fake engine at the other end of a real ssh.
namespace overlook {
namespace {

using test::EngineProcessTest;
using test::eventually;
using test::Reply;

class RemoteEngine : public EngineProcessTest {
 protected:
    void SetUp() override { OVERLOOK_NEED_SSH(ssh); }

    [[nodiscard]] RemoteHost host(const char* name = "gpu-box", const QString& program = fakeEngine()) const {
        return {QLatin1String(name), program, ssh.path("cache"), ssh.configuration()};
    }
    std::string write(const std::string& name, const std::string& text = "x") const {
        writeAtomically(folder / name, text);
        return (folder / name).string();
    }
    /// What came of a model that is loaded there.
    [[nodiscard]] Reply replyOf(EngineProcess& engine) {
        Reply reply;
        load(engine, write("a.pt").c_str(), reply);
        EXPECT_TRUE(arrived(reply));
        return reply;
    }
    [[nodiscard]] QString sentenceOf(const RemoteHost& there) {
        EngineProcess engine(engineCommand(there));
        const Reply reply = replyOf(engine);
        return reply.error ? translated(*reply.error) : QStringLiteral("it worked");
    }

    test::SshServer ssh;
};

TEST_F(RemoteEngine, LoadsAModelAndSaysItsPathHere) {
    EngineProcess engine(engineCommand(host()));
    const Reply reply = replyOf(engine);
    ASSERT_TRUE(reply.result) << translated(*reply.error).toStdString();
    EXPECT_EQ(reply.result->get<ModelDescription>().path, (folder / "a.pt").string());
    EXPECT_EQ(engine.welcome().device, "a pretended device");
}

TEST_F(RemoteEngine, ExplainsAPictureAndIsSentItOnce) {
    EngineProcess engine(engineCommand(host()));
    const Explain request{write("m.pt"), write("a.ppm", "pixels"), "cam", "features.7", {2}, "", ""};
    QSignalSpy sending(&engine, &EngineProcess::progressed);
    Reply first;
    send(engine, "attention/compute", request, first);
    ASSERT_TRUE(arrived(first));
    ASSERT_TRUE(first.result) << translated(*first.error).toStdString();
    EXPECT_EQ(first.result->get<MapSet>().maps.at(0).values(0, 0), 2.0F);
    EXPECT_EQ(sending.count(), 2);
    EXPECT_TRUE(translated(sending.back().at(2).value<Sentence>(), "Job").contains("a.ppm to gpu-box"));
    sending.clear();
    Reply second;
    send(engine, "attention/compute", request, second);
    ASSERT_TRUE(arrived(second));
    EXPECT_TRUE(second.result);
    EXPECT_EQ(sending.count(), 0);
}

TEST_F(RemoteEngine, GoesOnAfterTheLineWasCut) {
    EngineProcess engine(engineCommand(host()));
    QSignalSpy died(&engine, &EngineProcess::died);
    ASSERT_TRUE(replyOf(engine).result);
    Reply working;
    QSignalSpy progressed(&engine, &EngineProcess::progressed);
    const RequestId id = load(engine, write("patient.pt").c_str(), working);
    const auto isWorking = [&progressed] {
        return !progressed.isEmpty() && translated(progressed.back().at(2).value<Sentence>(), "Job") == "Half of it";
    };
    ASSERT_TRUE(eventually(isWorking));
    progressed.clear();
    ASSERT_GT(ssh.cutLines(), 0);
    EXPECT_TRUE(eventually(isWorking)) << "the job is asked again";
    EXPECT_FALSE(working.isThere());
    ASSERT_EQ(died.count(), 1);
    EXPECT_TRUE(died.front().front().toString().contains("The line to the engine on gpu-box was lost"));
    engine.cancel(id);
    EXPECT_TRUE(arrived(working));
}

TEST_F(RemoteEngine, ThatIsGoneForGoodIsSaidAndTriedAgainByTheNextRequest) {
    EngineProcess engine(engineCommand(host()));
    ASSERT_TRUE(replyOf(engine).result);
    ssh.stop();
    ASSERT_TRUE(eventually([&engine] { return engine.state() == EngineProcess::State::Stopped; }));
    const Reply reply = replyOf(engine);
    ASSERT_TRUE(reply.error);
    EXPECT_TRUE(translated(*reply.error).contains("gpu-box cannot be reached"));
}

TEST_F(RemoteEngine, TakesThePlaceOfTheOneHereAndLeavesItAgain) {
    EngineProcess engine(fakeEngine());
    ASSERT_TRUE(replyOf(engine).result);
    engine.use(engineCommand(host()), "");
    ASSERT_TRUE(replyOf(engine).result);
    EXPECT_TRUE(QFile::exists(ssh.path("cache"))) << "the model was sent there";
    engine.use({fakeEngine()}, "");
    EXPECT_TRUE(replyOf(engine).result);
}

TEST_F(RemoteEngine, ThatLetsNobodyInSaysHowToLogIn) {
    EXPECT_TRUE(sentenceOf(host("stranger")).contains("“ssh-copy-id stranger”"));
}

TEST_F(RemoteEngine, WhoseKeyIsNotKnownSaysToLogInOnce) {
    EXPECT_TRUE(sentenceOf(host("unknown")).contains("“ssh unknown” once in a terminal"));
}

TEST_F(RemoteEngine, WhereNobodyListensCannotBeReached) {
    EXPECT_TRUE(sentenceOf(host("silent")).contains("silent cannot be reached"));
}

TEST_F(RemoteEngine, OnAMachineThatIsNotThereSaysSo) {
    EXPECT_TRUE(sentenceOf(host("nowhere.invalid")).contains("There is no machine “nowhere.invalid”"));
}

TEST_F(RemoteEngine, ThatIsNotInstalledIsNamed) {
    EXPECT_TRUE(sentenceOf(host("gpu-box", "/nowhere/engine")).contains("no program “/nowhere/engine” on gpu-box"));
}

TEST_F(RemoteEngine, OfAnotherVersionIsRefusedWithBothVersions) {
    const QString sentence = sentenceOf(host("gpu-box", ssh.programWith("FAKE_ENGINE", "old-program", fakeEngine())));
    EXPECT_TRUE(sentence.contains("version 0.0 (protocol")) << sentence.toStdString();
    EXPECT_TRUE(sentence.contains("this window version " OVERLOOK_VERSION)) << sentence.toStdString();
}

TEST_F(RemoteEngine, OfAnotherProtocolIsRefusedWithBothVersions) {
    const QString sentence = sentenceOf(host("gpu-box", ssh.programWith("FAKE_ENGINE", "wrong-version", fakeEngine())));
    EXPECT_TRUE(sentence.contains(QStringLiteral("(protocol %1)").arg(kProtocolVersion + 1))) << sentence.toStdString();
}

TEST_F(RemoteEngine, BehindAShellThatPrintsSomethingSaysSo) {
    const QString sentence = sentenceOf(host("gpu-box", ssh.programWith("FAKE_ENGINE", "garbage", fakeEngine())));
    EXPECT_TRUE(sentence.contains("~/.bashrc")) << sentence.toStdString();
}

TEST_F(EngineProcessTest, WithoutSshNoOtherMachineIsReached) {
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const EngineCommand command = engineCommand({QStringLiteral("gpu-box")});
    qputenv("PATH", path);
    EngineProcess engine(command);
    Reply reply;
    load(engine, "a.pt", reply);
    ASSERT_TRUE(arrived(reply));
    EXPECT_TRUE(translated(*reply.error).contains("The program ssh"));
}

}  // namespace
}  // namespace overlook
