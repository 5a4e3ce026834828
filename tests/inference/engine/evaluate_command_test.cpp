#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "inference/core/csv.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/npy.h"
#include "inference/core/run_folder.h"
#include "inference/evaluation/stored_evaluation.h"
#include "tests/inference/engine/engine_test_files.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;
using testing::HasSubstr;

/// Pictures whose left half is red and whose right half blue, and maps of the model that sees colours.
class Evaluate : public testing::Test {
 protected:
    void SetUp() override {
        for (const char* name : {"a", "b", "c", "배"})
            writeHalves(folder / "images" / (std::string(name) + ".png"), kRed, kBlue, {16, 16});
    }
    /// Maps of the class red: high on the left (true) or on the right (false).
    void writeMaps(const std::string& out, bool isRight) const {
        for (const char* name : {"a", "b", "c", "배"})
            writeNpy(folder / out / (std::string(name) + ".0.cam.npy"),
                     isRight ? cv::Mat1f((cv::Mat1f(1, 2) << 1, 0)) : cv::Mat1f((cv::Mat1f(1, 2) << 0, 1)));
    }
    void writeTruth() const {
        fs::create_directories(folder / "set" / "SegmentationClass");
        cv::Mat1b mask(16, 16, std::uint8_t{0});
        mask.colRange(0, 8).setTo(1);
        for (const char* name : {"a", "b", "c", "배"}) {
            writeHalves(folder / "set" / "JPEGImages" / (std::string(name) + ".png"), kRed, kBlue, {16, 16});
            writeIndexedPng(folder / "set" / "SegmentationClass" / (std::string(name) + ".png"), mask);
        }
        writeAtomically(folder / "set" / "labels.txt", "background\nred\n");
    }
    /// A run of two epochs: wrong, then right.
    void writeRun() const {
        const RunFolder run(folder / "run");
        run.writeDescription({{"classes", {{{"id", 1}, {"name", "red"}}}}});
        for (const char* name : {"a", "b", "c", "배"}) {
            run.writeMap("maps", name, 0, 1, (cv::Mat1f(1, 2) << 0, 1));
            run.writeMap("maps", name, 0, 2, (cv::Mat1f(1, 2) << 1, 0));
        }
        run.appendMetrics({1, {}});
        run.appendMetrics({2, {}});
    }
    [[nodiscard]] Finished evaluate(const std::string& maps, std::vector<std::string> options) const {
        std::vector<std::string> arguments{"evaluate", (folder / maps).string()};
        arguments.insert(arguments.end(), options.begin(), options.end());
        return runEngine(arguments);
    }
    [[nodiscard]] std::vector<std::string> withModel(std::vector<std::string> more = {}) const {
        std::vector<std::string> options{"--model",    testModel("colours.pt"),
                                         "--images",   (folder / "images").string(),
                                         "--measures", "insertion,deletion,drop,increase,gain"};
        options.insert(options.end(), more.begin(), more.end());
        return options;
    }
    [[nodiscard]] std::string truth() const { return (folder / "set").string(); }
    [[nodiscard]] std::string path(const std::string& name) const { return (folder / name).string(); }

    TemporaryFolder folder;
};

TEST_F(Evaluate, TellsARightMapFromAWrongOneByTheModelAlone) {
    writeMaps("right", true);
    writeMaps("wrong", false);
    const Finished right = evaluate("right", withModel({"--json"}));
    const Finished wrong = evaluate("wrong", withModel({"--json"}));
    ASSERT_EQ(right.status, 0) << right.errors;
    ASSERT_EQ(wrong.status, 0) << wrong.errors;
    const json good = json::parse(right.output);
    const json bad = json::parse(wrong.output);
    EXPECT_EQ(good.at("maps"), 4);
    EXPECT_LT(good.at("deletion").get<double>(), bad.at("deletion").get<double>());
    EXPECT_GT(good.at("insertion").get<double>(), bad.at("insertion").get<double>());
    EXPECT_NEAR(good.at("drop").get<double>(), 0, 1e-3);
    EXPECT_GT(bad.at("drop").get<double>(), 50);
    EXPECT_EQ(good.at("increase"), 100);
    EXPECT_GT(good.at("gain").get<double>(), bad.at("gain").get<double>());
}

TEST_F(Evaluate, CombinesTheModelWithTheTruth) {
    writeTruth();
    writeMaps("right", true);
    writeAtomically(folder / "right" / "a.0.cam.json", R"({"label": "red"})");
    const Finished done =
        evaluate("right", {"--truth", truth(), "--model", testModel("colours.pt"), "--measures", "deletion", "--json"});
    ASSERT_EQ(done.status, 0) << done.errors;
    const json line = json::parse(done.output);
    EXPECT_GT(line.at("energy").get<double>(), 0.7);
    EXPECT_EQ(line.at("pointing"), 1);
    EXPECT_TRUE(line.contains("deletion"));
    EXPECT_FALSE(line.contains("insertion"));
}

TEST_F(Evaluate, LooksAtSeveralEpochsOfARunAndNamesTheBest) {
    writeTruth();
    writeRun();
    const Finished done = evaluate("run", {"--truth", truth(), "--epochs", "all", "--json"});
    ASSERT_EQ(done.status, 0) << done.errors;
    ASSERT_EQ(done.lines().size(), 3U);
    EXPECT_EQ(json::parse(done.lines()[0]).at("epoch"), 1);
    EXPECT_LT(json::parse(done.lines()[0]).at("energy").get<double>(),
              json::parse(done.lines()[1]).at("energy").get<double>());
    const json run = json::parse(done.lines()[2]);
    EXPECT_EQ(run.at("scope"), "run");
    EXPECT_EQ(run.at("best").at("energy").at("epoch"), 2);
    EXPECT_EQ(run.at("maps"), 8);
}

TEST_F(Evaluate, WritesEveryFigureIntoOneTable) {
    writeTruth();
    writeRun();
    const Finished done =
        evaluate("run", {"--truth", truth(), "--epochs", "1-2", "--csv", path("all.csv"), "--details", "--json"});
    ASSERT_EQ(done.status, 0) << done.errors;
    std::map<std::string, int> scopes;
    for (const CsvRow& row : parseCsv(readText(folder / "all.csv")))
        ++scopes[row.front()];
    EXPECT_EQ(scopes, (std::map<std::string, int>{
                          {"scope", 1}, {"map", 8}, {"picture", 8}, {"class", 2}, {"epoch", 2}, {"run", 1}}));
    EXPECT_EQ(json::parse(done.lines().front()).at("scope"), "map");
}

TEST_F(Evaluate, WritesAReportThatNeedsNothingElse) {
    writeTruth();
    writeRun();
    const Finished done =
        evaluate("run", {"--truth", truth(), "--epochs", "all", "--report", path("report.html"), "--quiet"});
    ASSERT_EQ(done.status, 0) << done.errors;
    const std::string page = readText(folder / "report.html");
    EXPECT_THAT(page, HasSubstr("data:image/jpeg;base64,"));
    EXPECT_THAT(page, HasSubstr("<polyline"));
    EXPECT_EQ(page.find("http"), page.find("http-equiv"));
}

TEST_F(Evaluate, KeepsFiguresAndPageInTheFolderOfTheRun) {
    writeTruth();
    writeRun();
    const Finished done = evaluate("run", {"--truth", truth(), "--epochs", "all", "--keep", "--csv", path("all.csv"),
                                           "--report", path("report.html"), "--quiet"});
    ASSERT_EQ(done.status, 0) << done.errors;
    const StoredEvaluation kept = readEvaluation(evaluationFile(folder / "run", "maps"));
    EXPECT_EQ(kept.truth, truth());
    EXPECT_EQ(kept.lastEpoch, 2);
    EXPECT_EQ(kept.epochs(), std::vector<int>({1, 2}));
    EXPECT_EQ(kept.curves.size(), 2U);
    EXPECT_EQ(figureTable(kept.rows), readText(folder / "all.csv"));
    EXPECT_EQ(readText(evaluationPage(folder / "run", "maps")), readText(folder / "report.html"));
}

TEST_F(Evaluate, KeepsNothingWhereThereIsNoRun) {
    writeMaps("right", true);
    const Finished done = evaluate("right", withModel({"--keep"}));
    EXPECT_EQ(done.status, 2);
    EXPECT_THAT(done.errors, HasSubstr("not a run"));
    EXPECT_FALSE(fs::exists(folder / "right" / "evaluation"));
}

TEST_F(Evaluate, OfAllSharesIsThatOfASingleRun) {
    writeMaps("right", true);
    const Finished single = evaluate("right", withModel({"--json", "--csv", path("single.csv")}));
    ASSERT_EQ(single.status, 0) << single.errors;
    for (const char* share : {"2/3", "1/3", "3/3"})
        ASSERT_EQ(evaluate("right", withModel({"--shard", share, "--parts", path("parts")})).status, 0);
    const Finished merged =
        evaluate("right", withModel({"--json", "--parts", path("parts"), "--csv", path("merged.csv")}));
    ASSERT_EQ(merged.status, 0) << merged.errors;
    EXPECT_EQ(merged.output, single.output);
    EXPECT_EQ(readText(folder / "merged.csv"), readText(folder / "single.csv"));
}

TEST_F(Evaluate, OfMasksInSharesIsThatOfASingleRun) {
    writeTruth();
    for (const char* name : {"a", "b"})
        writeIndexedPng(folder / "masks" / (std::string(name) + ".png"), cv::Mat1b(16, 16, std::uint8_t{1}));
    const Finished single =
        evaluate("masks", {"--truth", truth(), "--json", "--pictures", path("single.csv"), "--quiet"});
    ASSERT_EQ(single.status, 0) << single.errors;
    for (const char* share : {"3/3", "1/3", "2/3"}) {
        const Finished done = evaluate("masks", {"--truth", truth(), "--shard", share, "--parts", path("parts")});
        ASSERT_EQ(done.status, 0) << done.errors;
        EXPECT_EQ(done.output, "");
    }
    const Finished merged = evaluate(
        "masks", {"--truth", truth(), "--json", "--parts", path("parts"), "--pictures", path("merged.csv"), "--quiet"});
    ASSERT_EQ(merged.status, 0) << merged.errors;
    EXPECT_EQ(merged.output, single.output);
    EXPECT_EQ(readText(folder / "merged.csv"), readText(folder / "single.csv"));
}

TEST_F(Evaluate, OfMasksDoesNotTakePartsOfAnotherQuestion) {
    writeTruth();
    writeIndexedPng(folder / "masks" / "a.png", cv::Mat1b(16, 16, std::uint8_t{1}));
    for (const char* share : {"1/2", "2/2"})
        ASSERT_EQ(evaluate("masks", {"--truth", truth(), "--shard", share, "--parts", path("parts")}).status, 0);
    const Finished done =
        evaluate("masks", {"--truth", truth(), "--parts", path("parts"), "--border-band", "3", "--quiet"});
    EXPECT_EQ(done.status, 3);
    EXPECT_THAT(done.errors, HasSubstr("other options"));
}

TEST_F(Evaluate, OfMasksSaysWhichShareIsMissing) {
    writeTruth();
    writeIndexedPng(folder / "masks" / "a.png", cv::Mat1b(16, 16, std::uint8_t{1}));
    ASSERT_EQ(evaluate("masks", {"--truth", truth(), "--shard", "1/2", "--parts", path("parts")}).status, 0);
    const Finished done = evaluate("masks", {"--truth", truth(), "--parts", path("parts"), "--quiet"});
    EXPECT_EQ(done.status, 3);
    EXPECT_THAT(done.errors, HasSubstr("what share 2 of 2 found"));
}

TEST_F(Evaluate, OfMasksThatAreNotThereSaysSo) {
    writeTruth();
    fs::create_directories(folder / "masks");
    for (const char* share : {"1/2", "2/2"})
        ASSERT_EQ(evaluate("masks", {"--truth", truth(), "--shard", share, "--parts", path("parts")}).status, 0);
    const Finished done = evaluate("masks", {"--truth", truth(), "--parts", path("parts"), "--quiet"});
    EXPECT_EQ(done.status, 3);
    EXPECT_THAT(done.errors, HasSubstr("has no mask that is named after"));
}

TEST_F(Evaluate, DoesTheRestWhenAPictureIsMissing) {
    writeMaps("right", true);
    fs::remove(folder / "images" / "b.png");
    const Finished done = evaluate("right", withModel({"--json"}));
    EXPECT_EQ(done.status, 1);
    EXPECT_EQ(json::parse(done.output).at("maps"), 3);
    EXPECT_THAT(done.errors, HasSubstr("“b”"));
}

/// Options that cannot work, the exit status, and a word of the sentence.
struct WrongEvaluation {
    std::vector<std::string> options;
    int status;
    const char* word;
};

class WrongEvaluations : public Evaluate, public testing::WithParamInterface<WrongEvaluation> {};

TEST_P(WrongEvaluations, AreRefusedWithASentence) {
    writeRun();
    const Finished done = evaluate("run", GetParam().options);
    EXPECT_EQ(done.status, GetParam().status);
    EXPECT_THAT(done.errors, HasSubstr(GetParam().word));
}

INSTANTIATE_TEST_SUITE_P(
    EveryOption, WrongEvaluations,
    testing::Values(WrongEvaluation{{}, 2, "--truth"}, WrongEvaluation{{"--measures", "magic"}, 2, "insertion"},
                    WrongEvaluation{{"--measures", "deletion"}, 2, "no checkpoint"},
                    WrongEvaluation{{"--measures", "deletion,gain"}, 2, "The measures deletion, gain need"},
                    WrongEvaluation{{"--measures", "deletion", "--epochs", "1,9"}, 2, "no epoch 9"},
                    WrongEvaluation{{"--measures", "deletion", "--epochs", "x"}, 2, "neither epochs"},
                    WrongEvaluation{{"--measures", "deletion", "--shard", "1/2"}, 2, "--parts"},
                    WrongEvaluation{{"--measures", "deletion", "--images", "/nowhere"}, 3, "/nowhere"}));

TEST_F(Evaluate, RefusesSegmentationModelsForAlteredPictures) {
    writeMaps("right", true);
    const Finished done = evaluate(
        "right", {"--model", testModel("colour_mask.pt"), "--images", path("images"), "--measures", "deletion"});
    EXPECT_EQ(done.status, 3);
    EXPECT_THAT(done.errors, HasSubstr("segmentation model"));
}

TEST_F(Evaluate, GivesMeanClassAccuracyOfMasks) {
    writeTruth();
    for (const char* name : {"a", "b"})
        writeIndexedPng(folder / "masks" / (std::string(name) + ".png"), cv::Mat1b(16, 16, std::uint8_t{1}));
    const Finished done = evaluate("masks", {"--truth", truth(), "--json"});
    ASSERT_EQ(done.status, 0) << done.errors;
    EXPECT_EQ(json::parse(done.output).at("meanAccuracy"), 0.5);
}

TEST(Sanity, ComparesMapsLayerByLayerFromTheTop) {
    const TemporaryFolder folder;
    const std::string picture = writeHalves(folder / "a.png", kRed, kBlue, {16, 16});
    const Finished done =
        runEngine({"sanity", testModel("colours.pt"), picture, "--method", "cam", "--class", "red", "--json"});
    ASSERT_EQ(done.status, 0) << done.errors;
    ASSERT_EQ(done.lines().size(), 2U);
    EXPECT_EQ(json::parse(done.lines()[0]).at("layer"), "classifier");
    EXPECT_EQ(json::parse(done.lines()[1]).at("layer"), "features");
    EXPECT_EQ(json::parse(done.lines()[1]).at("maps"), 1);
}

TEST(Sanity, LeavesTheModelsFileAlone) {
    const TemporaryFolder folder;
    const std::string picture = writeHalves(folder / "a.png", kRed, kBlue, {16, 16});
    const auto before = readBytes(testModel("colours.pt"));
    ASSERT_EQ(runEngine({"sanity", testModel("colours.pt"), picture, "--method", "grad_cam", "--independent", "--csv",
                         (folder / "s.csv").string()})
                  .status,
              0);
    EXPECT_EQ(readBytes(testModel("colours.pt")), before);
    EXPECT_EQ(parseCsv(readText(folder / "s.csv")).size(), 3U);
}

}  // namespace
}  // namespace overlook::test
