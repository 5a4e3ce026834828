#include <gtest/gtest.h>

#include <csignal>

#include "inference/core/files.h"
#include "inference/core/npy.h"
#include "inference/core/run_folder.h"
#include "inference/datasets/voc_folder.h"
#include "tests/inference/engine/engine_test_files.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

class TrainingCommands : public testing::Test {
 protected:
    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }
    [[nodiscard]] std::vector<std::string> training(const std::string& epochs) const {
        return {"train", path("set"), "--out", path("run"), "--epochs", epochs, "--batch", "4", "--json"};
    }
    void makeScenes() {
        const Finished run =
            runEngine({"scenes", "biased-boats", "--out", path("set"), "--count", "4", "--size", "48", "--quiet"});
        ASSERT_EQ(run.status, 0) << run.errors;
    }
    [[nodiscard]] std::vector<std::string> lesson(const std::string& base) const {
        return {"teach",        path("set"),
                "--base",       base,
                "--out",        path("lesson"),
                "--hints",      path("set") + "/SegmentationClass",
                "--hint-class", "boat",
                "--epochs",     "2",
                "--steps",      "2",
                "--json"};
    }
    /// A run folder as another program might have written it: maps only.
    void writeMaps(int epochs) {
        const RunFolder run(path("run"));
        for (int epoch = 1; epoch <= epochs; ++epoch)
            run.writeMap("maps", "sea", 1, epoch, (cv::Mat1f(1, 2) << float(epoch), 10.F));
    }

    TemporaryFolder m_folder;
};

TEST_F(TrainingCommands, ScenesWritesADataSet) {
    makeScenes();
    EXPECT_EQ(readVocFolder(path("set")).split("train").size(), 4U);
}

TEST_F(TrainingCommands, TeachGoesOnFromARunAndLeavesItAsItWas) {
    makeScenes();
    ASSERT_EQ(runEngine(training("1")).status, 0);
    const auto checkpoint = RunFolder(path("run")).checkpointPath(1);
    const auto before = readBytes(checkpoint);
    const Finished run = runEngine(lesson(path("run")));
    ASSERT_EQ(run.status, 0) << run.errors;
    const RunFolder taught(path("lesson"));
    EXPECT_EQ(taught.epochs().size(), 2U);
    EXPECT_EQ(taught.description().at("network"), "tiny-cam") << "as the base says";
    EXPECT_EQ(taught.description().at("card").at("size").at(0), 48) << "as the base says";
    EXPECT_EQ(readBytes(checkpoint), before);
}

TEST_F(TrainingCommands, TeachSaysWhatCannotBeTaught) {
    makeScenes();
    const Finished others = runEngine(lesson(testModel("colours.pt")));
    EXPECT_EQ(others.status, 3);
    EXPECT_NE(others.errors.find("boat"), std::string::npos)
        << "its hints are for no class of the file: " << others.errors;
    EXPECT_NE(others.errors.find("red, green, blue"), std::string::npos) << others.errors;
    const Finished gone = runEngine(lesson(path("gone.pt")));
    EXPECT_EQ(gone.status, 3);
    EXPECT_NE(gone.errors.find("not there any more"), std::string::npos) << gone.errors;
}

TEST_F(TrainingCommands, UnknownSceneKindIsWrongUsageThatNamesTheKinds) {
    const Finished run = runEngine({"scenes", "cats", "--out", path("set")});
    EXPECT_EQ(run.status, 2);
    EXPECT_NE(run.errors.find("biased-boats"), std::string::npos) << run.errors;
}

TEST_F(TrainingCommands, SceneSizeOutOfRangeIsWrongUsage) {
    EXPECT_EQ(runEngine({"scenes", "biased-boats", "--out", path("set"), "--size", "7"}).status, 2);
}

TEST_F(TrainingCommands, TrainWritesARunWhoseCheckpointIsAModel) {
    makeScenes();
    const Finished run = runEngine(training("1"));
    ASSERT_EQ(run.status, 0) << run.errors;
    EXPECT_EQ(json::parse(run.lines().front()).at("epoch"), 1);
    const RunFolder folder(path("run"));
    EXPECT_EQ(folder.epochs().size(), 1U);
    const Finished classified =
        runEngine({"classify", folder.checkpointPath(1).string(), path("set/JPEGImages"), "--json", "--quiet"});
    EXPECT_EQ(classified.status, 0) << classified.errors;
    EXPECT_EQ(classified.lines().size(), readVocFolder(path("set")).samples.size());
}

TEST_F(TrainingCommands, TheCheckpointOfASegmentationSegments) {
    makeScenes();
    std::vector<std::string> arguments = training("1");
    arguments.insert(arguments.end(), {"--network", "tiny-fcn", "--method", "segment"});
    const Finished run = runEngine(arguments);
    ASSERT_EQ(run.status, 0) << run.errors;
    const auto checkpoint = RunFolder(path("run")).checkpointPath(1).string();
    const json model = json::parse(runEngine({"inspect", checkpoint, "--json"}).output);
    EXPECT_EQ(model.at("task"), "segmentation");
    EXPECT_EQ(model.at("background"), 0);
    EXPECT_EQ(model.at("classes").at(0).at("name"), "background");
    EXPECT_EQ(model.at("classes").at(1).at("name"), "boat");
    const Finished segmented =
        runEngine({"segment", checkpoint, path("set/JPEGImages"), "--out", path("masks"), "--quiet"});
    EXPECT_EQ(segmented.status, 0) << segmented.errors;
    EXPECT_EQ(segmented.lines().size(), readVocFolder(path("set")).samples.size());
}

TEST_F(TrainingCommands, TrainKeepsTheLastCheckpointsAndTheBest) {
    makeScenes();
    std::vector<std::string> arguments = training("5");
    arguments.insert(arguments.end(), {"--keep-last", "2"});
    ASSERT_EQ(runEngine(arguments).status, 0);
    const RunFolder folder(path("run"));
    EXPECT_TRUE(fs::exists(folder.checkpointPath(5)) && fs::exists(folder.checkpointPath(4)));
    const int earlier = static_cast<int>(fs::exists(folder.checkpointPath(1))) +
                        static_cast<int>(fs::exists(folder.checkpointPath(2))) +
                        static_cast<int>(fs::exists(folder.checkpointPath(3)));
    EXPECT_LE(earlier, 1);  // the best
}

TEST_F(TrainingCommands, TrainKeepsAllCheckpointsWhenAsked) {
    makeScenes();
    std::vector<std::string> arguments = training("5");
    arguments.emplace_back("--keep-all");
    ASSERT_EQ(runEngine(arguments).status, 0);
    for (int epoch = 1; epoch <= 5; ++epoch)
        EXPECT_TRUE(fs::exists(RunFolder(path("run")).checkpointPath(epoch))) << epoch;
}

TEST_F(TrainingCommands, ResumingWithAnotherSeedIsWrongUsageThatNamesIt) {
    makeScenes();
    ASSERT_EQ(runEngine(training("1")).status, 0);
    std::vector<std::string> arguments = training("2");
    arguments.insert(arguments.end(), {"--resume", "--seed", "9"});
    const Finished run = runEngine(arguments);
    EXPECT_EQ(run.status, 2);
    EXPECT_NE(run.errors.find("“seed” was 1"), std::string::npos) << run.errors;
}

TEST_F(TrainingCommands, InterruptedTrainingKeepsTheFinishedEpochs) {
    makeScenes();
    ProgramRun run(builtProgram("overlook-engine"), training("5000"));
    ASSERT_TRUE(run.waitForOutput("\"epoch\":1"));
    ::kill(run.processId(), SIGINT);
    const Finished finished = run.finish();
    EXPECT_EQ(finished.status, 130) << finished.errors;
    EXPECT_GE(RunFolder(path("run")).epochs().size(), 1U);
}

TEST_F(TrainingCommands, UnknownTrainingMethodIsWrongUsageThatNamesTheMethods) {
    makeScenes();
    std::vector<std::string> arguments = training("1");
    arguments.insert(arguments.end(), {"--method", "guess"});
    const Finished run = runEngine(arguments);
    EXPECT_EQ(run.status, 2);
    EXPECT_NE(run.errors.find("classify"), std::string::npos) << run.errors;
}

TEST_F(TrainingCommands, UnknownNetworkIsWrongUsageThatNamesTheNetworks) {
    makeScenes();
    std::vector<std::string> arguments = training("1");
    arguments.insert(arguments.end(), {"--network", "brain"});
    const Finished run = runEngine(arguments);
    EXPECT_EQ(run.status, 2);
    EXPECT_NE(run.errors.find("tiny-cam"), std::string::npos) << run.errors;
}

TEST_F(TrainingCommands, TrainingDataThatIsNoDataSetIsUnusable) {
    const Finished run = runEngine(training("1"));
    EXPECT_EQ(run.status, 3);
    EXPECT_NE(run.errors.find(path("set")), std::string::npos) << run.errors;
}

TEST_F(TrainingCommands, AccumulateFusesTheChosenEpochs) {
    writeMaps(4);
    const Finished run = runEngine({"accumulate", path("run"), "--epochs", "2-3", "--acceptance", "always", "--fusion",
                                    "average", "--out", path("fused"), "--json"});
    ASSERT_EQ(run.status, 0) << run.errors;
    EXPECT_EQ(json::parse(run.output).at("maps"), 1);
    const std::optional<cv::Mat1f> fused = RunFolder(path("fused")).readMap("accumulated", "sea", 1, 3);
    ASSERT_TRUE(fused);
    EXPECT_NEAR((*fused)(0, 0), 0.25, 1e-6);  // mean of 2/10 and 3/10
    EXPECT_FALSE(RunFolder(path("fused")).readMap("accumulated", "sea", 1, 4));
}

TEST_F(TrainingCommands, AccumulatedMapsInAFolderOfTheirOwnKeepTheNamesOfTheirClasses) {
    writeMaps(2);
    const json classes = json::array({{{"id", 7}, {"name", "sea"}}});
    RunFolder(path("run")).writeDescription({{"classes", classes}, {"epochs", 2}});
    ASSERT_EQ(runEngine({"accumulate", path("run"), "--acceptance", "always", "--out", path("fused")}).status, 0);
    EXPECT_EQ(RunFolder(path("fused")).description().at("classes"), classes);
    ASSERT_EQ(runEngine({"accumulate", path("run"), "--acceptance", "always"}).status, 0);
    EXPECT_EQ(RunFolder(path("run")).description().at("epochs"), 2) << "a run's own description stays";
}

TEST_F(TrainingCommands, AccumulateCanKeepTheFirstEpoch) {
    writeMaps(2);
    const Finished run = runEngine({"accumulate", path("run"), "--acceptance", "always", "--keep-first", "--quiet"});
    ASSERT_EQ(run.status, 0) << run.errors;
    EXPECT_TRUE(RunFolder(path("run")).readMap("accumulated", "sea", 1, 1));
}

TEST_F(TrainingCommands, AccumulateTakesABareMapsFolder) {
    writeMaps(2);
    EXPECT_EQ(runEngine({"accumulate", path("run/maps"), "--acceptance", "always"}).status, 0);
    EXPECT_TRUE(fs::exists(path("run/accumulated")));
}

TEST_F(TrainingCommands, AccumulateSaysThatThereAreNoMaps) {
    EXPECT_EQ(runEngine({"accumulate", path("run")}).status, 3);
}

TEST_F(TrainingCommands, AccumulateRefusesMalformedEpochs) {
    EXPECT_EQ(runEngine({"accumulate", path("run"), "--epochs", "5-1"}).status, 2);
}

TEST_F(TrainingCommands, AccumulateRefusesAnUnknownFusion) {
    writeMaps(2);
    const Finished run = runEngine({"accumulate", path("run"), "--fusion", "median"});
    EXPECT_EQ(run.status, 2);
    EXPECT_NE(run.errors.find("average"), std::string::npos) << run.errors;
}

}  // namespace
}  // namespace overlook::test
