#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include "inference/core/files.h"
#include "tests/inference/engine/program_run.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using nlohmann::json;

class DataCommand : public testing::Test {
 protected:
    DataCommand() {
        const Finished run =
            runEngine({"scenes", "biased-boats", "--out", path("set"), "--count", "4", "--size", "48", "--quiet"});
        EXPECT_EQ(run.status, 0) << run.errors;
    }
    [[nodiscard]] std::string path(const std::string& name) const { return (m_folder / name).string(); }
    [[nodiscard]] Finished describe(std::vector<std::string> options) const {
        options.insert(options.begin(), {"data", path("set"), "--quiet"});
        return runEngine(options);
    }
    void spoil(int count) const {
        for (int i = 1; i <= count; ++i)
            writeAtomically(m_folder / ("set/JPEGImages/train_000" + std::to_string(i) + ".jpg"), "no picture");
    }

    TemporaryFolder m_folder;
};

TEST_F(DataCommand, DescribesASet) {
    const Finished run = describe({"--json", "--decode"});
    ASSERT_EQ(run.status, 0) << run.errors;
    const json set = json::parse(run.output);
    EXPECT_EQ(set.at("kind"), "voc");
    EXPECT_EQ(set.at("lists").at("train"), 4);
    EXPECT_EQ(set.at("sizes").at("48 × 48"), set.at("pictures"));
    EXPECT_EQ(set.at("masks"), set.at("pictures"));
    EXPECT_EQ(set.at("classes").at(1).at("name"), "boat");
    EXPECT_EQ(set.at("problems").size(), 0U);
}

TEST_F(DataCommand, DescribesOneListForPeople) {
    const Finished run = describe({"--split", "train"});
    EXPECT_EQ(run.status, 0) << run.errors;
    EXPECT_NE(run.output.find("48 × 48"), std::string::npos) << run.output;
    EXPECT_NE(run.output.find("train (4)"), std::string::npos) << run.output;
    EXPECT_EQ(describe({"--split", "nothing"}).status, 3);
}

TEST_F(DataCommand, ListsProblemsWithAStatusOfTheirOwn) {
    spoil(3);
    const Finished run = describe({"--json"});
    EXPECT_EQ(run.status, 1);
    EXPECT_EQ(json::parse(run.output).at("problems").size(), 3U);
    const std::string errors = describe({}).errors;
    for (const char* name : {"train_0001.jpg", "train_0002.jpg", "train_0003.jpg"})
        EXPECT_NE(errors.find(name), std::string::npos) << errors;
}

TEST_F(DataCommand, ChecksHints) {
    const std::string hints = path("set/SegmentationClass");
    const json set = json::parse(describe({"--json", "--hints", hints}).output);
    EXPECT_GT(set.at("hints"), 0);
    writeAtomically(m_folder / "set/SegmentationClass/stranger.png", "x");
    EXPECT_EQ(describe({"--hints", hints}).status, 1);
}

TEST_F(DataCommand, RefusesWhatIsNoDataSet) {
    EXPECT_EQ(runEngine({"data", path("nothing")}).status, 3);
    EXPECT_EQ(runEngine({"data", path("set"), "--data-kind", "zip"}).status, 2);
    EXPECT_EQ(runEngine({"data", path("set"), "--data-kind", "coco"}).status, 3);
}

TEST_F(DataCommand, TrainingListsTheProblemsAndStopsUnlessToldNotTo) {
    spoil(2);
    std::vector<std::string> training{"train", path("set"), "--out", path("run"), "--epochs",
                                      "1",     "--batch",   "2",     "--json"};
    const Finished refused = runEngine(training);
    EXPECT_EQ(refused.status, 3);
    EXPECT_NE(refused.errors.find("train_0002.jpg"), std::string::npos) << refused.errors;
    EXPECT_NE(refused.errors.find("has 2 problems"), std::string::npos) << refused.errors;
    training.insert(training.end(),
                    {"--skip-broken", "--smallest", "0.8", "--crop", "40", "--loaders", "3", "--no-mirror"});
    const Finished done = runEngine(training);
    EXPECT_EQ(done.status, 0) << done.errors;
}

TEST_F(DataCommand, TrainingTakesATable) {
    std::string table = "picture,labels\n";
    for (int i = 1; i <= 4; ++i)
        table += "set/JPEGImages/train_000" + std::to_string(i) + ".jpg,boat\n";
    writeAtomically(m_folder / "table.csv", table);
    const Finished run = runEngine({"train", path("table.csv"), "--out", path("run"), "--epochs", "1", "--json"});
    EXPECT_EQ(run.status, 0) << run.errors;
}

}  // namespace
}  // namespace overlook::test
