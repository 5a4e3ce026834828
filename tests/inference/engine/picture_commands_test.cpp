#include <gtest/gtest.h>

#include <numeric>
#include <opencv2/core.hpp>

#include "inference/core/csv.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/npy.h"
#include "inference/core/picture.h"
#include "tests/inference/engine/engine_test_files.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using nlohmann::json;
namespace fs = std::filesystem;

class PictureCommands : public testing::Test {
 protected:
    [[nodiscard]] std::string out() const { return (m_folder / "out").string(); }
    [[nodiscard]] fs::path result(const std::string& name) const { return m_folder / "out" / name; }
    std::string picture(const std::string& name, const cv::Scalar& rgb, cv::Size size = {16, 16}) {
        return writeColour(m_folder / name, rgb, size);
    }
    Finished explain(const std::string& image, const std::vector<std::string>& options) {
        std::vector<std::string> arguments{"explain", testModel("colours.pt"), image, "--out", out()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return runEngine(arguments);
    }

    TemporaryFolder m_folder;
};

TEST_F(PictureCommands, ClassifyPrintsOneJsonLineAPicture) {
    const std::string green = picture("초록.png", kGreen);
    const Finished run = runEngine({"classify", testModel("colours.pt"), green, "--json", "--top", "2"});
    ASSERT_EQ(run.status, 0) << run.errors;
    ASSERT_EQ(run.lines().size(), 1U);
    const json line = json::parse(run.lines().front());
    EXPECT_EQ(line.at("image"), green);
    ASSERT_EQ(line.at("top").size(), 2U);
    EXPECT_EQ(line.at("top").at(0).at("index"), 1);
    EXPECT_EQ(line.at("top").at(0).at("label"), "green");
    EXPECT_NEAR(line.at("top").at(0).at("logit").get<double>(), 10, 1e-4);
    EXPECT_GT(line.at("top").at(0).at("probability").get<double>(), 0.99);
}

TEST_F(PictureCommands, ClassifyPrintsATableForPeople) {
    const Finished run = runEngine({"classify", testModel("colours.pt"), picture("a.png", kBlue)});
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_NE(run.output.find("blue"), std::string::npos);
}

TEST_F(PictureCommands, ClassifyDoesTheRestWhenOnePictureIsTruncated) {
    const std::string bad = writeTruncated(m_folder / "bad.png");
    const Finished run = runEngine(
        {"classify", testModel("colours.pt"), picture("a.png", kRed), bad, picture("b.png", kBlue), "--json"});
    EXPECT_EQ(run.status, 1);
    EXPECT_EQ(run.lines().size(), 2U);
    EXPECT_NE(run.errors.find(bad), std::string::npos) << run.errors;
}

TEST_F(PictureCommands, ABatchGivesWhatItsPicturesGiveOneByOne) {
    std::vector<std::string> arguments{"classify", testModel("colours.pt"), "--json", "--quiet"};
    for (const cv::Scalar& colour : {kRed, kGreen, kBlue, cv::Scalar(9, 80, 7), cv::Scalar(50, 0, 49)})
        arguments.push_back(picture(std::to_string(arguments.size()) + ".png", colour));
    const Finished alone = runEngine(arguments);
    arguments.insert(arguments.end(), {"--batch", "2"});
    const Finished together = runEngine(arguments);
    ASSERT_EQ(together.status, 0) << together.errors;
    EXPECT_EQ(together.lines().size(), 5U);
    EXPECT_EQ(together.output, alone.output);
}

TEST_F(PictureCommands, ABrokenPictureDoesNotBreakItsBatch) {
    const std::string bad = writeTruncated(m_folder / "bad.png");
    const Finished run = runEngine({"explain", testModel("colours.pt"), picture("a.png", kRed), bad,
                                    picture("b.png", kBlue), "--out", out(), "--method", "cam", "--batch", "3"});
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.errors.find(bad), std::string::npos) << run.errors;
    EXPECT_NEAR(readNpy(result("a.0.cam.npy"))(1, 1), 10, 1e-4);
    EXPECT_NEAR(readNpy(result("b.2.cam.npy"))(1, 1), 10, 1e-4);
}

TEST_F(PictureCommands, SegmentsABatch) {
    const Finished run = runEngine({"segment", testModel("colour_mask.pt"), picture("sea.png", kBlue, {50, 30}),
                                    picture("lawn.png", kGreen), "--out", out(), "--probabilities", "--batch", "2"});
    ASSERT_EQ(run.status, 0) << run.errors;
    EXPECT_EQ(readIndexedPng(result("sea.png")).size(), cv::Size(50, 30));
    EXPECT_EQ(cv::countNonZero(readIndexedPng(result("sea.png")) != 2), 0);
    EXPECT_EQ(cv::countNonZero(readIndexedPng(result("lawn.png")) != 1), 0);
    EXPECT_TRUE(fs::exists(result("lawn.npy")));
}

TEST_F(PictureCommands, ClassifyTakesTheSizeOfThePictureWhenAskedTo) {
    const Finished run = runEngine(
        {"classify", testModel("colours.pt"), picture("a.png", kRed, {40, 20}), "--json", "--size", "native"});
    EXPECT_EQ(run.status, 0) << run.errors;
}

TEST_F(PictureCommands, FolderStandsForItsPictures) {
    (void)picture("set/b.png", kRed);
    (void)picture("set/a.png", kBlue);
    writeAtomically(m_folder / "set/notes.txt", "no picture");
    const Finished run = runEngine({"classify", testModel("colours.pt"), (m_folder / "set").string(), "--json"});
    EXPECT_EQ(run.status, 0) << run.errors;
    ASSERT_EQ(run.lines().size(), 2U);
    EXPECT_EQ(json::parse(run.lines().front()).at("top").at(0).at("label"), "blue");
}

TEST_F(PictureCommands, FolderWithoutPicturesIsUnusable) {
    const Finished run = runEngine({"classify", testModel("colours.pt"), m_folder.path().string()});
    EXPECT_EQ(run.status, 3);
    EXPECT_NE(run.errors.find(m_folder.path().string()), std::string::npos) << run.errors;
}

TEST_F(PictureCommands, PatternThatMatchesNothingIsUnusable) {
    const std::string pattern = (m_folder / "*.png").string();
    const Finished run = runEngine({"classify", testModel("colours.pt"), pattern});
    EXPECT_EQ(run.status, 3);
    EXPECT_NE(run.errors.find(pattern), std::string::npos) << run.errors;
}

TEST_F(PictureCommands, MissingPictureIsNamed) {
    const Finished run = runEngine({"classify", testModel("colours.pt"), (m_folder / "none.png").string()});
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.errors.find("none.png"), std::string::npos) << run.errors;
}

TEST_F(PictureCommands, ProgressIsPlainLinesWithoutATerminalAndNoneWhenQuiet) {
    const std::string red = picture("red.png", kRed);
    EXPECT_NE(runEngine({"classify", testModel("colours.pt"), red}).errors.find("100 %"), std::string::npos);
    EXPECT_EQ(runEngine({"classify", testModel("colours.pt"), red, "--quiet"}).errors, "");
}

TEST_F(PictureCommands, SegmentWritesClassIndicesAtThePicturesSize) {
    const Finished run = runEngine(
        {"segment", testModel("colour_mask.pt"), picture("sea.png", kBlue, {50, 30}), "--out", out(), "--json"});
    ASSERT_EQ(run.status, 0) << run.errors;
    const cv::Mat1b labels = readIndexedPng(result("sea.png"));
    EXPECT_EQ(labels.size(), cv::Size(50, 30));
    EXPECT_EQ(cv::countNonZero(labels != 2), 0);
    EXPECT_EQ(json::parse(run.output).at("classes").at(0).at("label"), "blue");
}

TEST_F(PictureCommands, SegmentWritesProbabilitiesOfAllClasses) {
    const Finished run = runEngine(
        {"segment", testModel("colour_mask.pt"), picture("sea.png", kBlue), "--out", out(), "--probabilities"});
    ASSERT_EQ(run.status, 0) << run.errors;
    const std::string file = readText(result("sea.npy"));
    EXPECT_NE(file.find("'<f4'"), std::string::npos);
    EXPECT_NE(file.find("(3, 4, 4)"), std::string::npos) << file.substr(0, 128);
}

TEST_F(PictureCommands, SegmentNeverOverwritesThePicture) {
    const std::string sea = picture("sea.png", kBlue);
    const std::string before = readText(sea);
    const Finished run = runEngine({"segment", testModel("colour_mask.pt"), sea, "--out", m_folder.path().string()});
    EXPECT_EQ(run.status, 1);
    EXPECT_EQ(readText(sea), before);
}

TEST_F(PictureCommands, TwoPicturesOfTheSameNameGetTwoResults) {
    const Finished run = runEngine({"segment", testModel("colour_mask.pt"), picture("a/sea.png", kBlue),
                                    picture("b/sea.png", kRed), "--out", out()});
    ASSERT_EQ(run.status, 0) << run.errors;
    EXPECT_EQ(readIndexedPng(result("sea.png"))(0, 0), 2);
    EXPECT_EQ(readIndexedPng(result("sea-2.png"))(0, 0), 0);
    EXPECT_NE(run.errors.find("sea-2"), std::string::npos) << run.errors;
}

TEST_F(PictureCommands, ExplainWritesTheRawMapAndItsFacts) {
    const Finished run = explain(picture("lawn.png", {0, 102, 0}), {"--method", "cam", "--class", "green"});
    ASSERT_EQ(run.status, 0) << run.errors;
    const cv::Mat1f map = readNpy(result("lawn.1.cam.npy"));
    EXPECT_EQ(map.size(), cv::Size(4, 4));
    EXPECT_NEAR(map(2, 2), 10 * 102 / 255.0, 1e-4);  // the class's weights applied to the features, not normalised
    const json facts = readJson(result("lawn.1.cam.json"));
    EXPECT_EQ(facts.at("method"), "cam");
    EXPECT_EQ(facts.at("class"), 1);
    EXPECT_EQ(facts.at("layer"), "features");
    EXPECT_NEAR(facts.at("range").at(1).get<double>(), 4, 1e-4);
    EXPECT_EQ(facts.at("image").get<std::string>().size(), 32U);
    EXPECT_EQ(facts.at("model").get<std::string>().size(), 32U);
}

TEST_F(PictureCommands, ExplainTakesTheBestClassUnlessToldOtherwise) {
    const Finished run = explain(picture("sky.png", kBlue), {"--method", "grad_cam"});
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_TRUE(fs::exists(result("sky.2.grad_cam.npy")));
}

TEST_F(PictureCommands, ExplainTakesSeveralClassesByNameIndexAndRank) {
    const Finished run = explain(picture("sky.png", kBlue), {"--method", "cam", "--class", "red", "1", "top5"});
    EXPECT_EQ(run.status, 0) << run.errors;
    for (const char* name : {"sky.0.cam.npy", "sky.1.cam.npy", "sky.2.cam.npy"})
        EXPECT_TRUE(fs::exists(result(name))) << name;
}

TEST_F(PictureCommands, ExplainWritesAMapForEachOfSeveralMethods) {
    const Finished run =
        explain(picture("sky.png", kBlue), {"--method", "cam,layer_cam,grad_cam_pp", "--class", "blue"});
    EXPECT_EQ(run.status, 0) << run.errors;
    for (const char* name : {"sky.2.cam.npy", "sky.2.layer_cam.npy", "sky.2.grad_cam_pp.npy"})
        EXPECT_TRUE(fs::exists(result(name))) << name;
    EXPECT_EQ(readJson(result("sky.2.layer_cam.json")).at("method"), "layer_cam");
}

TEST_F(PictureCommands, ExplainTakesTheLabelsOfTheDataSetThePictureLiesIn) {
    const std::string sky = picture("set/JPEGImages/sky.png", kBlue);
    writeAtomically(m_folder / "set/labels.txt", "background\ngreen\nyellow\nred\n");
    writeIndexedPng(m_folder / "set/SegmentationClass/sky.png", cv::Mat1b(16, 16, std::uint8_t(3)));
    const Finished run = explain(sky, {"--method", "cam", "--class", "labels"});
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_TRUE(fs::exists(result("sky.0.cam.npy")));  // "red" is class 3 of the set and class 0 of the model
}

TEST_F(PictureCommands, ExplainSaysWhenThereAreNoLabels) {
    const Finished run = explain(picture("sky.png", kBlue), {"--method", "cam", "--class", "labels"});
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.errors.find("JPEGImages"), std::string::npos) << run.errors;
}

TEST_F(PictureCommands, ExplainWritesAnOverlayAtThePicturesSize) {
    const std::string coast = writeHalves(m_folder / "coast.png", kRed, kBlue, {40, 24});
    const Finished run = explain(coast, {"--method", "cam", "--class", "blue", "--overlay"});
    ASSERT_EQ(run.status, 0) << run.errors;
    const cv::Mat3b overlay = readPicture(result("coast.2.cam.png")).rgb;
    EXPECT_EQ(overlay.size(), cv::Size(40, 24));
    EXPECT_NE(overlay(12, 38), cv::Vec3b(0, 0, 255));
}

TEST_F(PictureCommands, ExplainDrawsContoursWithoutTheMap) {
    const std::string coast = writeHalves(m_folder / "coast.png", kRed, kBlue, {40, 24});
    const Finished run = explain(
        coast, {"--method", "cam", "--class", "blue", "--contours", "0.5", "--contours-only", "--gamma", "0.5"});
    ASSERT_EQ(run.status, 0) << run.errors;
    const cv::Mat3b overlay = readPicture(result("coast.2.cam.png")).rgb;
    EXPECT_EQ(overlay(12, 39), cv::Vec3b(0, 0, 255)) << "nothing is filled";
    EXPECT_NE(cv::norm(overlay, readPicture(coast).rgb, cv::NORM_INF), 0) << "a line is drawn";
}

TEST_F(PictureCommands, ExplainRefusesARangeTheWrongWayRound) {
    const Finished run = explain(picture("sky.png", kBlue), {"--method", "cam", "--class", "blue", "--range", "2,1"});
    EXPECT_NE(run.status, 0);
    EXPECT_NE(run.errors.find("LOW,HIGH"), std::string::npos) << run.errors;
}

TEST_F(PictureCommands, ExplainChoosesThePixelsOfASegmentation) {
    const std::string sea = picture("sea.png", kBlue);
    const Finished run = runEngine({"explain", testModel("colour_mask.pt"), sea, "--method", "grad_cam", "--class",
                                    "blue", "--pixel", "5,5", "--out", out()});
    ASSERT_EQ(run.status, 0) << run.errors;
    EXPECT_EQ(readJson(result("sea.2.grad_cam.json")).at("region"), "5,5");
}

TEST_F(PictureCommands, ExplainNamesAPictureThatDoesNotHaveThePixel) {
    const std::string sea = picture("sea.png", kBlue);
    const Finished run = runEngine({"explain", testModel("colour_mask.pt"), sea, "--method", "grad_cam", "--class",
                                    "blue", "--pixel", "500,5", "--out", out()});
    EXPECT_EQ(run.status, 1);
    EXPECT_NE(run.errors.find(sea), std::string::npos) << run.errors;
}

TEST_F(PictureCommands, ExplainTakesAPolygonAsRegion) {
    const std::string sea = picture("sea.png", kBlue);
    const Finished run = runEngine({"explain", testModel("colour_mask.pt"), sea, "--method", "grad_cam", "--class",
                                    "blue", "--region", "0,0 9.5,0 0,9.5", "--out", out()});
    ASSERT_EQ(run.status, 0) << run.errors;
    EXPECT_EQ(readJson(result("sea.2.grad_cam.json")).at("region"), "0,0 9.5,0 0,9.5");
}

TEST_F(PictureCommands, ReverseAttentionSaysWhatThePredictionLeavesUncovered) {
    const Finished run = runEngine({"explain", testModel("colour_mask.pt"), picture("sea.png", kBlue), "--method",
                                    "reverse,grad_cam", "--class", "blue", "--out", out()});
    ASSERT_EQ(run.status, 0) << run.errors;
    EXPECT_EQ(readJson(result("sea.2.reverse.json")).at("uncovered").get<double>(), 0) << "all pixels are blue";
    EXPECT_FALSE(readJson(result("sea.2.grad_cam.json")).contains("uncovered"));
}

TEST_F(PictureCommands, ExplainShowsWhereAPixelLooks) {
    const Finished run = runEngine({"explain", testModel("attention.pth"), picture("sea.png", kBlue), "--method",
                                    "similarity", "--class", "blue", "--region", "15,15", "--out", out()});
    ASSERT_EQ(run.status, 0) << run.errors;
    const cv::Mat1f map = readNpy(result("sea.2.similarity.npy"));
    EXPECT_EQ(map.size(), cv::Size(6, 4));
    EXPECT_NEAR(cv::sum(map)[0], 1, 1e-5);
    EXPECT_EQ(readJson(result("sea.2.similarity.json")).at("layer"), "head.sa");
}

TEST_F(PictureCommands, ChannelsWritesTheWeightOfEveryChannel) {
    const Finished run =
        runEngine({"channels", testModel("attention.pth"), picture("sea.png", kBlue), "--out", out(), "--json"});
    ASSERT_EQ(run.status, 0) << run.errors;
    const auto layers = json::parse(run.output).at("layers");
    ASSERT_EQ(layers.size(), 1U);
    EXPECT_EQ(layers[0].at("layer"), "head.sc");
    const auto weights = layers[0].at("weights").get<std::vector<double>>();
    EXPECT_NEAR(std::accumulate(weights.begin(), weights.end(), 0.0), 1, 1e-5);
    const auto rows = parseCsv(readText(result("sea.channels.csv")));
    ASSERT_EQ(rows.size(), weights.size() + 1);
    EXPECT_EQ(rows[0], (CsvRow{"layer", "channel", "weight"}));
    EXPECT_EQ(rows[2][1], "1");
}

TEST_F(PictureCommands, ChannelsOfAModelWithoutIsWrongUsage) {
    const Finished run = runEngine({"channels", testModel("colours.pt"), picture("sea.png", kBlue), "--out", out()});
    EXPECT_EQ(run.status, 2);
    EXPECT_NE(run.errors.find("no channel attention"), std::string::npos) << run.errors;
}

/// Options that are wrong for every picture, and a word of the sentence.
struct WrongOptions {
    std::vector<std::string> options;
    const char* word;
};

class WrongExplain : public PictureCommands, public testing::WithParamInterface<WrongOptions> {};

TEST_P(WrongExplain, IsWrongUsageSaidOnce) {
    const Finished run = explain(picture("sky.png", kBlue), GetParam().options);
    EXPECT_EQ(run.status, 2);
    EXPECT_NE(run.errors.find(GetParam().word), std::string::npos) << run.errors;
}

INSTANTIATE_TEST_SUITE_P(
    EveryOption, WrongExplain,
    testing::Values(WrongOptions{{"--method", "tarot"}, "tarot"}, WrongOptions{{"--method", "cam,tarot"}, "tarot"},
                    WrongOptions{{"--method", "cam", "--class", "purple"}, "purple"},
                    WrongOptions{{"--method", "grad_cam", "--layer", "nowhere"}, "nowhere"},
                    WrongOptions{{"--method", "cam", "--pixel", "1,1"}, "classification"},
                    WrongOptions{{"--method", "cam", "--pixel", "here"}, "here"},
                    WrongOptions{{"--method", "cam", "--region", "1,1 2,2"}, "1,1 2,2"},
                    WrongOptions{{"--method", "cam", "--pixel", "1,1", "--region", "predicted"}, "--region"}));

}  // namespace
}  // namespace overlook::test
