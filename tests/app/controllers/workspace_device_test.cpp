#include "app/controllers/device_controller.h"

#include <QSignalSpy>

#include "tests/app/controllers/workspace_fixture.h"

namespace overlook {
namespace {

using test::eventually;

class DeviceTest : public test::WorkspaceTest {
 protected:
    DeviceTest() : devices(workspace.devices()) { qputenv("FAKE_ENGINE", "two-gpus"); }
    ~DeviceTest() override { qunsetenv("FAKE_ENGINE"); }

    [[nodiscard]] bool isOn(const QString& device) {
        return eventually([this, device] { return devices.inUse() == device; });
    }

    DeviceController& devices;
};

TEST_F(DeviceTest, IsListedAsTheEngineFoundIt) {
    EXPECT_TRUE(devices.list().devices.empty());
    devices.ask();
    ASSERT_TRUE(eventually([this] { return !devices.list().devices.empty(); }));
    ASSERT_EQ(devices.list().devices.size(), 3U);
    EXPECT_EQ(devices.list().devices[2].id, "cuda:1");
    EXPECT_EQ(devices.list().devices[2].name, "Pretended GPU B");
}

TEST_F(DeviceTest, IsAskedForOnlyOnce) {
    devices.ask();
    ASSERT_TRUE(eventually([this] { return !devices.list().devices.empty(); }));
    QSignalSpy changed(&devices, &DeviceController::changed);
    devices.ask();
    ASSERT_TRUE(openWithModel("m.pt"));  // what was asked before it is answered before it
    EXPECT_EQ(changed.count(), 0);
}

TEST_F(DeviceTest, ThatWasChosenBeforeTheStartIsUsedFromTheStart) {
    devices.choose("cuda:1");
    EXPECT_TRUE(devices.inUse().isEmpty());
    ASSERT_TRUE(openWithModel("m.pt"));
    EXPECT_EQ(devices.inUse(), "Pretended GPU B");
}

TEST_F(DeviceTest, ThatIsChosenOpensTheModelAgainAndKeepsWhatIsShown) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    document.selectMethod("grad_cam");
    document.selectLayer("features.7");
    devices.choose("cuda:0");
    ASSERT_TRUE(isOn("Pretended GPU A"));
    ASSERT_TRUE(eventually([this] { return !workspace.job().isRunning && document.map(); }));
    EXPECT_EQ(document.activeLayer().layer, "features.7");
    EXPECT_EQ(document.map()->origin.method, "grad_cam");
    EXPECT_TRUE(notices.isEmpty()) << notices.join(u'\n').toStdString();
    document.selectClass(2);
    EXPECT_TRUE(hasMap(2));
}

TEST_F(DeviceTest, TheMapThatIsBeingComputedIsComputedThere) {
    ASSERT_TRUE(openWithModel("m.pt"));
    ASSERT_TRUE(hasMap(1));
    document.selectClass(2);  // asked, and not answered yet
    devices.choose("cuda:1");
    EXPECT_TRUE(hasMap(2));
    EXPECT_TRUE(isOn("Pretended GPU B"));
}

TEST_F(DeviceTest, ThatIsNotThereIsSaidOnceForBothEngines) {
    devices.choose("cuda:7");
    ASSERT_TRUE(openWithModel("m.pt", {"a.ppm", "b.ppm"}));
    ASSERT_TRUE(hasMap(1));
    workspace.explainAllPictures();
    ASSERT_TRUE(hasReached("all explained"));
    EXPECT_EQ(notices, QStringList("The device cuda:7 is not there."));
    EXPECT_EQ(severities.front(), Workspace::Severity::Warning);
    EXPECT_EQ(devices.inUse(), "a pretended device");
}

TEST_F(DeviceTest, TheFolderJobRunsThereToo) {
    ASSERT_TRUE(openWithModel("m.pt", {"a.ppm", "b.ppm"}));
    ASSERT_TRUE(hasMap(1));
    workspace.explainAllPictures();
    devices.choose("cuda:1");  // the job goes on where it is
    EXPECT_TRUE(hasReached("all explained"));
    EXPECT_TRUE(isOn("Pretended GPU B"));
    EXPECT_TRUE(notices.isEmpty()) << notices.join(u'\n').toStdString();
}

TEST_F(DeviceTest, WithANameThatNoDeviceHasIsNotChosen) {
    devices.choose("; rm -rf");
    EXPECT_EQ(devices.chosen(), "");
    EXPECT_TRUE(DeviceController::isId(""));
    EXPECT_TRUE(DeviceController::isId("cuda:12"));
    EXPECT_FALSE(DeviceController::isId("cuda:x"));
}

}  // namespace
}  // namespace overlook
