#include "inference/evaluation/evaluate_maps.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inference/core/error.h"
#include "inference/core/indexed_png.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::HasSubstr;

/// A run with maps of two pictures, whose output 0 is the boat (class 1) and output 1 the car (class 2).
class EvaluatedMaps : public testing::Test {
 protected:
    void SetUp() override {
        m_truth.root = m_folder.path();
        m_truth.classes = ClassTable({"background", "boat", "car"});
        addPicture("a", (cv::Mat1b(1, 2) << 1, 0));
        addPicture("b", (cv::Mat1b(1, 2) << 2, 1));
        m_truth.lists["train"] = {"a"};
        m_run.writeDescription({{"classes", {{{"id", 1}, {"name", "boat"}}, {{"id", 2}, {"name", "car"}}}}});
        m_run.writeMap("maps", "a", 0, 1, (cv::Mat1f(1, 2) << 0.0F, 5.0F));
        m_run.writeMap("maps", "a", 0, 2, (cv::Mat1f(1, 2) << 3.0F, 1.0F));
        m_run.writeMap("maps", "a", 1, 2, (cv::Mat1f(1, 2) << 9.0F, 9.0F));  // the picture has no car
        m_run.writeMap("maps", "b", 0, 2, (cv::Mat1f(1, 2) << 0.0F, 1.0F));
        m_run.writeMap("maps", "b", 1, 2, (cv::Mat1f(1, 2) << 0.0F, 2.0F));
        m_run.appendMetrics({1, {}});
        m_run.appendMetrics({2, {}});
    }
    [[nodiscard]] MapEvaluation evaluated(const MapChoice& choice = {}) const {
        return evaluateMaps(m_run, m_truth, choice, JobControl());
    }
    [[nodiscard]] std::string complaint(const MapChoice& choice) const {
        try {
            (void)evaluated(choice);
        } catch (const Error& error) {
            return std::string(errorKindName(error.kind())) + ": " + error.what();
        }
        return {};
    }

 private:
    void addPicture(const std::string& id, const cv::Mat1b& mask) {
        Sample sample;
        sample.id = id;
        sample.mask = m_folder / (id + ".png");
        sample.size = mask.size();
        writeIndexedPng(sample.mask, mask);
        m_truth.samples.push_back(sample);
    }

    TemporaryFolder m_folder;
    RunFolder m_run{m_folder / "run"};
    DataSet m_truth;
};

TEST_F(EvaluatedMaps, LooksAtTheClassesOfThePictureInTheLastEpoch) {
    const MapEvaluation evaluation = evaluated();
    EXPECT_EQ(evaluation.epoch, 2);
    ASSERT_EQ(evaluation.maps.size(), 3U);
    EXPECT_EQ(evaluation.maps[0].picture, "a");
    EXPECT_EQ(evaluation.maps[0].classId, 1);
    EXPECT_NEAR(evaluation.maps[0].energy, 0.75, 1e-6);
    EXPECT_NEAR(evaluation.maps[1].energy, 1, 1e-6);
    EXPECT_NEAR(evaluation.maps[2].energy, 0, 1e-6);
    EXPECT_NEAR(evaluation.meanEnergy(), 1.75 / 3, 1e-6);
}

TEST_F(EvaluatedMaps, AveragesThePointingGameOverTheClasses) {
    EXPECT_NEAR(evaluated().pointingGame(&MapQuality::isExactHit).value(), 0.5, 1e-9);  // boat 2 of 2, car 0 of 1
    EXPECT_NEAR(evaluated().pointingGame().value(), 1, 1e-9);                           // one pixel away is near enough
}

TEST_F(EvaluatedMaps, TakesOneListAndOneEpoch) {
    MapChoice choice;
    choice.list = "train";
    choice.epoch = 1;
    const MapEvaluation evaluation = evaluated(choice);
    ASSERT_EQ(evaluation.maps.size(), 1U);
    EXPECT_EQ(evaluation.maps[0].energy, 0);
}

TEST_F(EvaluatedMaps, SaysWhenThereIsNothingToCompare) {
    MapChoice choice;
    choice.epoch = 7;
    EXPECT_THAT(complaint(choice), HasSubstr("BadData"));
    EXPECT_THAT(complaint(choice), HasSubstr("no map of epoch 7"));
    choice.list = "val";
    EXPECT_THAT(complaint(choice), HasSubstr("val"));
}

TEST_F(EvaluatedMaps, AccumulatedMapsAloneAreACollectionToo) {
    const TemporaryFolder folder;
    EXPECT_FALSE(MapCollection::isAt(folder.path()));
    RunFolder(folder.path()).writeMap("accumulated", "a", 0, 2, cv::Mat1f(1, 2, 1.0F));
    ASSERT_TRUE(MapCollection::isAt(folder.path()));
    EXPECT_EQ(MapCollection::at(folder.path(), "accumulated", 0, "").pictures(), std::vector<std::string>{"a"});
}

}  // namespace
}  // namespace overlook::test
