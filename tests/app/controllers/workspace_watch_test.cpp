#include <chrono>
#include <filesystem>

#include "app/controllers/probe_controller.h"
#include "app/controllers/run_watch.h"
#include "inference/core/run_folder.h"
#include "tests/app/controllers/workspace_fixture.h"

namespace overlook {
namespace {

namespace fs = std::filesystem;

using test::eventually;

/// Runs and checkpoints that other programs write, before or while they are looked at.
class WatchTest : public test::WorkspaceTest {
 protected:
    void writeMap(const std::string& id, int epoch) const {
        RunFolder(folder / "run").writeMap("maps", id, 0, epoch, cv::Mat1f(2, 2, static_cast<float>(epoch)));
    }
    /// As a trainer does that was started long ago.
    void writeCheckpoint(const std::string& name) const {
        write(name, "weights");
        fs::last_write_time(folder / name, fs::file_time_type::clock::now() - std::chrono::hours(1));
    }
    [[nodiscard]] bool hasEpochs(std::size_t count) {
        return eventually([this, count] { return document.run() && document.run()->epochs.size() == count; });
    }
};

TEST_F(WatchTest, AnEmptyFolderIsWaitedFor) {
    fs::create_directories(folder / "run");
    workspace.watchRun(path("run"));
    ASSERT_TRUE(document.run());
    EXPECT_TRUE(document.run()->epochs.empty());
    EXPECT_TRUE(notices.isEmpty()) << notices.join(u'\n').toStdString();
}

TEST_F(WatchTest, AFolderThatIsNotThereYetIsWaitedFor) {
    workspace.watchRun(path("run"));
    writePicture("p/1.ppm");
    workspace.open({path("p")});
    ASSERT_TRUE(eventually([this] { return document.picture() != nullptr; }));
    writeMap("1", 1);
    EXPECT_TRUE(hasEpochs(1));
    EXPECT_TRUE(hasMap(1));
}

TEST_F(WatchTest, EpochsOfBareMapsAppearAsTheyAreWritten) {
    writePicture("p/1.ppm");
    workspace.watchRun(path("run"));
    workspace.open({path("p")});
    for (int epoch = 1; epoch <= 3; ++epoch) {
        writeMap("1", epoch);
        ASSERT_TRUE(hasEpochs(static_cast<std::size_t>(epoch)));
        ASSERT_TRUE(hasMap(static_cast<float>(epoch))) << "the newest epoch is shown";
    }
}

TEST_F(WatchTest, ClassesThatAppearLaterJoin) {
    writePicture("p/1.ppm");
    workspace.open({path("p")});
    workspace.watchRun(path("run"));
    writeMap("1", 1);
    ASSERT_TRUE(hasMap(1));
    RunFolder(folder / "run").writeMap("maps", "1", 5, 1, cv::Mat1f(2, 2, 7.0F));
    ASSERT_TRUE(eventually([this] { return document.classes().find(5) != nullptr; }));
    document.selectClass(5);
    EXPECT_TRUE(hasMap(7));
}

TEST_F(WatchTest, AMapThatComesAfterItsEpochWasLookedAtIsShown) {
    writePicture("p/1.ppm");
    writePicture("p/2.ppm");
    workspace.open({path("p")});
    workspace.watchRun(path("run"));
    writeMap("1", 1);
    ASSERT_TRUE(hasMap(1));
    document.selectPicture(1);
    ASSERT_TRUE(eventually([this] { return !document.mapAbsence().isEmpty() && !document.map(); }));
    writeMap("2", 1);
    EXPECT_TRUE(hasMap(1));
}

TEST_F(WatchTest, APictureListBringsThePictures) {
    writePicture("photos/strange name.ppm");
    writeMap("a", 1);
    write("run/images.csv", "id,path\na,../photos/strange name.ppm\n");
    workspace.open({path("run")});
    ASSERT_TRUE(hasMap(1));
    EXPECT_EQ(document.pictures().front().id, QStringLiteral("a"));
}

TEST_F(WatchTest, PicturesOfAnAwaitedRunOpenWithItsFirstEpoch) {
    writePicture("photos/1.ppm");
    workspace.watchRun(path("run"));
    write("run/images.csv", "a,../photos/1.ppm\n");
    writeMap("a", 1);
    EXPECT_TRUE(hasMap(1));
}

TEST_F(WatchTest, PicturesBesideARunGetTheIdsUnderWhichItKnowsThem) {
    writePicture("photos/1.ppm");
    writeMap("a", 1);
    write("run/images.csv", "a,../photos/1.ppm\n");
    workspace.open({path("photos"), path("run")});
    EXPECT_TRUE(hasMap(1));
}

TEST_F(WatchTest, ABrokenPictureListIsToldByItsLine) {
    writeMap("a", 1);
    write("run/images.csv", "a\n");
    workspace.open({path("run")});
    EXPECT_TRUE(isToldOf("images.csv")) << notices.join(u'\n').toStdString();
}

TEST_F(WatchTest, AFolderOfCheckpointsIsARun) {
    for (const char* name : {"all/epoch_1.pt", "all/epoch_2.pt", "all/epoch_10.pt"})
        writeCheckpoint(name);
    writePicture("p/1.ppm");
    workspace.open({path("p"), path("all")});
    ASSERT_TRUE(hasEpochs(3));
    document.selectClass(1);
    EXPECT_TRUE(hasMap(1001)) << "the map of epoch 10, from its own checkpoint";
    document.selectEpoch(2);
    EXPECT_TRUE(hasMap(201));
}

TEST_F(WatchTest, MapsOfAllEpochsAreComputedInTheBackground) {
    for (const char* name : {"all/epoch_1.pt", "all/epoch_2.pt", "all/epoch_3.pt"})
        writeCheckpoint(name);
    writePicture("p/1.ppm");
    writePicture("p/2.ppm");
    workspace.open({path("p"), path("all")});
    ASSERT_TRUE(hasEpochs(3));
    document.selectClass(1);
    ASSERT_TRUE(hasMap(301));
    std::vector<int> shown;
    QObject::connect(&workspace, &Workspace::pictureExplained, &workspace,
                     [&shown](int picture) { shown.push_back(picture); });
    workspace.explainAllEpochs();
    ASSERT_TRUE(hasReached("all explained"));
    EXPECT_EQ(shown, (std::vector{0, 1})) << "the list shows maps of the selected epoch";
    document.selectPicture(1);
    document.selectEpoch(1);
    EXPECT_TRUE(hasMap(101));
    workspace.probe().setWatched(true);
    EXPECT_EQ(workspace.probe().missingEpochs(), 0) << "nothing is left to be computed";
}

TEST_F(WatchTest, ACheckpointThatWasJustWrittenJoinsWhenItIsComplete) {
    writeCheckpoint("all/epoch_1.pt");
    workspace.open({path("all")});
    ASSERT_TRUE(hasEpochs(1));
    write("all/epoch_2.pt", "weights");
    EXPECT_TRUE(hasEpochs(2));
    EXPECT_GE(fs::file_time_type::clock::now() - fs::last_write_time(folder / "all/epoch_2.pt"), kStillGrowing);
}

TEST_F(WatchTest, CheckpointsOfOtherProgramsBelongToTheEpochsOfTheirMaps) {
    writeMap("1", 1);
    writeMap("1", 2);
    writeCheckpoint("run/checkpoints/e0.pth");
    writeCheckpoint("run/checkpoints/e1.pth");
    writePicture("p/1.ppm");
    workspace.open({path("p"), path("run")});
    ASSERT_TRUE(eventually([this] { return document.model() && document.model()->methods.size() == 2; }));
    document.selectClass(0);
    EXPECT_TRUE(hasMap(2));
    document.selectMethod(QStringLiteral("grad_cam"));
    EXPECT_TRUE(hasMap(0)) << "computed from a checkpoint";
}

TEST(StateOnDisk, IsAnotherOneForEveryNewMap) {
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString(folder.path().string());
    const RunFolder run(folder.path());
    QByteArrayList seen{stateOnDisk(path)};
    run.writeMap("maps", "1", 0, 1, cv::Mat1f(2, 2, 1.0F));
    fs::last_write_time(folder / "maps/1/0", fs::file_time_type::clock::now() - std::chrono::hours(1));
    seen << stateOnDisk(path);
    run.writeMap("maps", "1", 0, 2, cv::Mat1f(2, 2, 1.0F));
    seen << stateOnDisk(path);
    run.appendMetrics({1, {{"loss", 1.0}}});
    seen << stateOnDisk(path);
    EXPECT_EQ(QSet<QByteArray>(seen.begin(), seen.end()).size(), seen.size());
}

}  // namespace
}  // namespace overlook
