#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/npy.h"
#include "inference/core/run_folder.h"
#include "tests/inference/engine/engine_test_files.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

/// Bytes of the files of a folder by their names.
std::map<std::string, std::vector<std::uint8_t>> contentsOf(const fs::path& folder) {
    std::map<std::string, std::vector<std::uint8_t>> contents;
    for (const auto& file : fs::directory_iterator(folder))
        contents[file.path().filename().string()] = readBytes(file.path());
    return contents;
}

/// A run with maps of two outputs for six pictures, whose left half is the boat.
class PseudoLabels : public testing::Test {
 protected:
    void SetUp() override {
        run.writeDescription({{"classes", {{{"id", 1}, {"name", "boat"}}, {{"id", 2}, {"name", "car"}}}}});
        for (const char* name : {"a", "b", "c", "d", "e", "배"}) {
            writeHalves(folder / "images" / (std::string(name) + ".png"), kRed, kBlue, {24, 16});
            run.writeMap("maps", name, 0, 2, (cv::Mat1f(2, 4) << 4, 4, 1, 0, 4, 4, 1, 0));
            run.writeMap("maps", name, 1, 2, (cv::Mat1f(2, 4) << 0, 0, 0, 9, 0, 0, 0, 0));
        }
        run.appendMetrics({2, {}});
    }
    [[nodiscard]] Finished label(const std::string& out, std::vector<std::string> options = {}) const {
        std::vector<std::string> arguments{"pseudo-labels",         run.root().string(), "--out",
                                           (folder / out).string(), "--images",          (folder / "images").string()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return runEngine(arguments);
    }
    [[nodiscard]] cv::Mat1b mask(const std::string& out, const std::string& name) const {
        return readIndexedPng(folder / out / (name + ".png"));
    }

    TemporaryFolder folder;
    RunFolder run{folder / "run"};
};

TEST_F(PseudoLabels, AreWrittenForEveryPictureOfARun) {
    const Finished done = label("out", {"--json"});
    ASSERT_EQ(done.status, 0) << done.errors;
    EXPECT_EQ(json::parse(done.output).at("written"), 6);
    const cv::Mat1b labels = mask("out", "배");
    EXPECT_EQ(labels.size(), cv::Size(24, 16));
    EXPECT_EQ(labels(8, 2), 1);
    EXPECT_EQ(labels(0, 23), 2);
    EXPECT_EQ(labels(15, 22), 0);
    EXPECT_EQ(readText(folder / "out" / "labels.txt"), "background\nboat\ncar\n");
}

TEST_F(PseudoLabels, OfSecondRunAreOnlyWhatIsMissing) {
    ASSERT_EQ(label("out").status, 0);
    fs::remove(folder / "out" / "c.png");
    const Finished done = label("out", {"--json"});
    ASSERT_EQ(done.status, 0) << done.errors;
    EXPECT_EQ(json::parse(done.output).at("written"), 1);
    EXPECT_EQ(json::parse(done.output).at("wereThere"), 5);
}

TEST_F(PseudoLabels, OfOtherRulesDoNotMixWithThoseThere) {
    ASSERT_EQ(label("out").status, 0);
    const Finished other = label("out", {"--background", "power:4"});
    EXPECT_EQ(other.status, 2);
    EXPECT_NE(other.errors.find("--replace"), std::string::npos) << other.errors;
    EXPECT_EQ(label("out", {"--background", "power:4", "--replace"}).status, 0);
}

TEST_F(PseudoLabels, OfAllShardsAreThoseOfASingleRun) {
    ASSERT_EQ(label("single", {"--crf", "psa"}).status, 0);
    ASSERT_EQ(label("shards", {"--crf", "psa", "--shard", "2/3"}).status, 0);
    EXPECT_LT(contentsOf(folder / "shards").size(), contentsOf(folder / "single").size());
    ASSERT_EQ(label("shards", {"--crf", "psa", "--shard", "1/3"}).status, 0);
    ASSERT_EQ(label("shards", {"--crf", "psa", "--shard", "3/3"}).status, 0);
    EXPECT_EQ(contentsOf(folder / "shards"), contentsOf(folder / "single"));
}

TEST_F(PseudoLabels, FollowTheColoursWithACrf) {
    ASSERT_EQ(label("plain", {"--conflict-above", "1"}).status, 0);
    ASSERT_EQ(label("crf", {"--conflict-above", "1", "--crf", "psa", "--crf-iterations", "5"}).status, 0);
    EXPECT_EQ(cv::countNonZero(mask("plain", "a").col(13) == 1), 16);
    EXPECT_EQ(cv::countNonZero(mask("crf", "a").col(13) == 1), 0);  // the red half ends at 12
    EXPECT_EQ(cv::countNonZero(mask("crf", "a").col(10) == 1), 16);
}

TEST_F(PseudoLabels, AreOfLabelledClassesOnly) {
    writeAtomically(folder / "cls_labels.txt", "a boat\nb car\n");
    ASSERT_EQ(label("out", {"--labels", folder.path().string()}).status, 0);
    EXPECT_EQ(cv::countNonZero(mask("out", "a") == 2), 0);
    EXPECT_EQ(cv::countNonZero(mask("out", "b") == 1), 0);
    EXPECT_GT(cv::countNonZero(mask("out", "b") == 2), 0);
}

TEST_F(PseudoLabels, OfTheRestAreDoneWhenAPictureIsBroken) {
    writeTruncated(folder / "images" / "b.png");
    fs::remove(folder / "images" / "d.png");
    const Finished done = label("out", {"--json"});
    EXPECT_EQ(done.status, 1);
    EXPECT_EQ(json::parse(done.output).at("written"), 4);
    EXPECT_NE(done.errors.find("b.png"), std::string::npos) << done.errors;
    EXPECT_NE(done.errors.find("no picture called “d”"), std::string::npos) << done.errors;
}

TEST_F(PseudoLabels, AreMadeOfWhatExplainWrites) {
    const std::string maps = (folder / "maps").string();  // also the name of a part of a run
    ASSERT_EQ(runEngine({"explain", testModel("colours.pt"), (folder / "images" / "a.png").string(), "--method", "cam",
                         "--class", "red", "blue", "--out", maps})
                  .status,
              0);
    const Finished done = runEngine(
        {"pseudo-labels", maps, "--images", (folder / "images").string(), "--out", (folder / "out").string()});
    ASSERT_EQ(done.status, 0) << done.errors;
    EXPECT_EQ(mask("out", "a")(8, 1), 1);
    EXPECT_EQ(mask("out", "a")(8, 22), 3);
    EXPECT_EQ(readText(folder / "out" / "labels.txt"), "background\nred\nclass 2\nblue\n");
}

TEST_F(PseudoLabels, NeverReplaceThePictures) {
    const Finished done = label("images");
    EXPECT_EQ(done.status, 2);
    EXPECT_NE(done.errors.find("overwrite"), std::string::npos) << done.errors;
}

/// Options that cannot work, the exit status, and a word of the sentence.
struct WrongLabels {
    std::vector<std::string> options;
    int status;
    const char* word;
};

class WrongPseudoLabels : public PseudoLabels, public testing::WithParamInterface<WrongLabels> {};

TEST_P(WrongPseudoLabels, AreRefusedWithASentence) {
    const Finished done = label("out", GetParam().options);
    EXPECT_EQ(done.status, GetParam().status);
    EXPECT_NE(done.errors.find(GetParam().word), std::string::npos) << done.errors;
}

INSTANTIATE_TEST_SUITE_P(EveryOption, WrongPseudoLabels,
                         testing::Values(WrongLabels{{"--crf", "magic"}, 2, "oaa, deeplab, psa, irn"},
                                         WrongLabels{{"--crf", "psa", "--crf-colour-width", "0"}, 2, "colour-width"},
                                         WrongLabels{{"--crf-iterations", "3"}, 2, "--crf"},
                                         WrongLabels{{"--background", "magic"}, 2, "magic"},
                                         WrongLabels{{"--background", "hints"}, 2, "--hints"},
                                         WrongLabels{{"--background", "saliency:/nowhere"}, 1, "/nowhere"},
                                         WrongLabels{{"--ignore-between", "0.5,0.1"}, 2, "lower number first"},
                                         WrongLabels{{"--scaling", "log"}, 2, "relu-max"},
                                         WrongLabels{{"--shard", "3/2"}, 2, "3/2"},
                                         WrongLabels{{"--epoch", "9"}, 3, "no maps that fit"}));

TEST_F(PseudoLabels, SayWhenThereAreNoPictures) {
    const std::string out = (folder / "out").string();
    const Finished done = runEngine({"pseudo-labels", run.root().string(), "--images", "/nowhere", "--out", out});
    EXPECT_EQ(done.status, 3);
    EXPECT_NE(done.errors.find("/nowhere"), std::string::npos) << done.errors;
    EXPECT_EQ(runEngine({"pseudo-labels", run.root().string(), "--out", out}).status, 2);
}

TEST_F(PseudoLabels, SayWhenTheFolderCannotBeMade) {
    const Finished done = label("images/a.png/out");
    EXPECT_EQ(done.status, 3);
    EXPECT_NE(done.errors.find("cannot be made"), std::string::npos) << done.errors;
}

TEST_F(PseudoLabels, TakeClassesAndPicturesOfADataSet) {
    writeHalves(folder / "set" / "JPEGImages" / "a.png", kRed, kBlue, {24, 16});
    fs::create_directories(folder / "set" / "SegmentationClass");
    writeIndexedPng(folder / "set" / "SegmentationClass" / "a.png", cv::Mat1b(16, 24, std::uint8_t{2}));
    writeAtomically(folder / "set" / "labels.txt", "background\ncar\nboat\n");
    const Finished done = runEngine({"pseudo-labels", run.root().string(), "--truth", (folder / "set").string(),
                                     "--out", (folder / "out").string()});
    EXPECT_EQ(done.status, 1);  // only a is in the set
    EXPECT_EQ(mask("out", "a")(8, 2), 2);
    EXPECT_EQ(cv::countNonZero(mask("out", "a") == 1), 0);  // no car in it
}

}  // namespace
}  // namespace overlook::test
