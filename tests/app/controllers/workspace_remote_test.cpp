#include <QSignalSpy>

#include "app/controllers/device_controller.h"
#include "app/controllers/remote_controller.h"
#include "tests/app/controllers/workspace_fixture.h"
#include "tests/support/ssh_server.h"

/// A workspace whose view lane is the fake engine at the other end of a real ssh.
namespace overlook {
namespace {

using test::eventually;

class RemoteTest : public test::WorkspaceTest {
 protected:
    RemoteTest() : remote(workspace.remote()) {
        QObject::connect(&remote, &RemoteController::failed, &workspace,
                         [this](const QString& sentence) { failures << sentence; });
    }
    void SetUp() override { OVERLOOK_NEED_SSH(ssh); }

    [[nodiscard]] RemoteHost host(const char* name = "gpu-box") const {
        return {QLatin1String(name), ssh.programWith("FAKE_ENGINE", "two-gpus", fakeEngine()), ssh.path("cache"),
                ssh.configuration()};
    }
    [[nodiscard]] bool isConnected() {
        remote.connectTo(host());
        return eventually([this] { return remote.state() == RemoteController::State::Connected; });
    }
    [[nodiscard]] bool wasSent(const std::string& content) const {
        const auto contents = std::filesystem::path(ssh.path("cache").toStdString()) / "contents";
        for (const auto& entry : std::filesystem::directory_iterator(contents))
            if (readText(entry.path()) == content)
                return true;
        return false;
    }

    test::SshServer ssh;
    RemoteController& remote;
    QStringList failures;
};

TEST_F(RemoteTest, ShowsMapsThatAnotherMachineComputes) {
    ASSERT_TRUE(isConnected());
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    EXPECT_EQ(document.model()->path, path("m.pt").toStdString());
    EXPECT_TRUE(wasSent("P6\n4 4\n255\n" + std::string(48, 90)));
}

TEST_F(RemoteTest, ThatIsConnectedToLaterTakesOverTheOpenModel) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    ASSERT_TRUE(isConnected());
    document.selectClass(2);
    EXPECT_TRUE(hasMap(2));
    EXPECT_TRUE(wasSent("x")) << "the model";
    ASSERT_EQ(notices.size(), 1);
    EXPECT_TRUE(notices.front().contains("computed on gpu-box"));
    EXPECT_TRUE(notices.front().contains("Training, teaching"));
}

TEST_F(RemoteTest, IsLeftForTheEngineHere) {
    ASSERT_TRUE(isConnected());
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    remote.leave();
    EXPECT_EQ(remote.state(), RemoteController::State::Here);
    ssh.stop();
    document.selectClass(2);
    EXPECT_TRUE(hasMap(2));
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(RemoteTest, ThatDoesNotAnswerChangesNothing) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    remote.connectTo(host("stranger"));
    EXPECT_EQ(remote.state(), RemoteController::State::Connecting);
    ASSERT_TRUE(eventually([this] { return !failures.isEmpty(); }));
    EXPECT_TRUE(failures.front().contains("ssh-copy-id"));
    EXPECT_EQ(remote.state(), RemoteController::State::Here);
    document.selectClass(2);
    EXPECT_TRUE(hasMap(2));
    EXPECT_TRUE(notices.isEmpty()) << notices.join(u'\n').toStdString();
}

TEST_F(RemoteTest, IsNotWaitedForAnyLongerWhenItIsLeft) {
    remote.connectTo(host());
    remote.leave();
    EXPECT_EQ(remote.state(), RemoteController::State::Here);
    ASSERT_TRUE(openWithModel("m.pt"));
    EXPECT_TRUE(failures.isEmpty());
}

TEST_F(RemoteTest, GoesOnWhereItWasAfterTheLineWasCut) {
    ASSERT_TRUE(isConnected());
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    ASSERT_GT(ssh.cutLines(), 0);
    ASSERT_TRUE(eventually([this] { return remote.state() == RemoteController::State::Interrupted; }));
    document.selectClass(2);
    EXPECT_TRUE(hasMap(2));
    EXPECT_EQ(remote.state(), RemoteController::State::Connected);
    EXPECT_TRUE(isToldOf("The line to the engine on gpu-box was lost"));
}

TEST_F(RemoteTest, HasDevicesOfItsOwnAndLeavesTheChoiceHereAlone) {
    DeviceController& devices = workspace.devices();
    devices.choose("cpu");
    ASSERT_TRUE(isConnected());
    EXPECT_EQ(devices.chosen(), "");
    ASSERT_TRUE(eventually([&devices] { return devices.list().devices.size() == 3; }));
    devices.choose("cuda:1");
    ASSERT_TRUE(openWithModel("m.pt"));
    EXPECT_EQ(devices.inUse(), "Pretended GPU B");
    EXPECT_EQ(devices.chosenHere(), "cpu");
    remote.leave();
    EXPECT_EQ(devices.chosen(), "cpu");
    EXPECT_TRUE(eventually([&devices] { return devices.inUse() == "a pretended CPU"; }));
}

TEST_F(RemoteTest, LeavesTheMapsOfAllPicturesToTheEngineHere) {
    ASSERT_TRUE(isConnected());
    ASSERT_TRUE(openWithModel("m.pt", {"a.ppm", "b.ppm", "c.ppm"}));
    ASSERT_TRUE(hasMap(1));
    writePicture("c.ppm", 17);  // which is never shown
    workspace.explainAllPictures();
    ASSERT_TRUE(hasReached("all explained"));
    EXPECT_FALSE(wasSent("P6\n4 4\n255\n" + std::string(48, 17)));
}

}  // namespace
}  // namespace overlook
