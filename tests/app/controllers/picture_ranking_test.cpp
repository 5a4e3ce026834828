#include "app/controllers/picture_ranking.h"

#include <cmath>

#include "app/controllers/picture_values.h"
#include "inference/core/indexed_png.h"
#include "tests/app/controllers/run_fixture.h"

namespace overlook {
namespace {

using test::eventually;

TEST(EntropyInBits, OfADistributionIsShannons) {
    EXPECT_NEAR(entropyInBits({0.5F, 0.25F, 0.25F}), 1.5, 1e-6);
    EXPECT_DOUBLE_EQ(entropyInBits({1, 0, 0}), 0);
}

TEST(EntropyInBits, OfScoresThatAreEachForThemselvesIsTheMeanOverThem) {
    EXPECT_NEAR(entropyInBits({0.5F, 1.0F}), 0.5, 1e-6);
}

/// The run of the fixture: output 0 (boat) of picture 1 scores 0.3, 0.6, 0.9 in its epochs, of picture 2 always 0.2.
class RankingTest : public test::RunFixture {
 protected:
    [[nodiscard]] std::vector<float> valuesOf(PictureQuantity quantity, int output = 0) const {
        RankingQuestion question;
        question.quantity = quantity;
        question.run = path("run");
        question.epoch = 3;
        question.reference = 1;
        question.epochs = {1, 2, 3};
        question.outputNames = {{0, "boat"}, {1, "car"}};
        for (const char* id : {"1", "2", "3"})
            question.pictures.push_back({id, {output}});
        return rankedValues(question, m_never);
    }

    std::atomic<bool> m_never{false};
};

TEST_F(RankingTest, TheClassScoreIsThatOfTheEpoch) {
    const std::vector<float> values = valuesOf(PictureQuantity::ClassScore);
    EXPECT_FLOAT_EQ(values[0], 0.9F);
    EXPECT_FLOAT_EQ(values[1], 0.2F);
}

TEST_F(RankingTest, APictureThatTheRunDoesNotKnowHasNoValue) {
    EXPECT_TRUE(std::isnan(valuesOf(PictureQuantity::ClassScore)[2]));
    EXPECT_TRUE(std::isnan(valuesOf(PictureQuantity::TruthEnergy)[2]));
}

TEST_F(RankingTest, TheSpreadIsTheStandardDeviationOverTheEpochs) {
    const std::vector<float> values = valuesOf(PictureQuantity::EpochSpread);
    EXPECT_NEAR(values[0], 0.3 * std::sqrt(2.0 / 3), 1e-5);
    EXPECT_NEAR(values[1], 0, 1e-5);
}

TEST_F(RankingTest, TheChangeIsTheDistanceToTheReferenceEpoch) {
    EXPECT_NEAR(valuesOf(PictureQuantity::ReferenceChange)[0], 0.6, 1e-6);
}

TEST_F(RankingTest, OfSeveralClassesTheWorstCounts) {
    RankingQuestion question;
    question.quantity = PictureQuantity::ClassScore;
    question.run = path("run");
    question.epoch = 3;
    question.pictures = {{"1", {0, 1}}};
    EXPECT_FLOAT_EQ(rankedValues(question, m_never)[0], 0.5F);
}

TEST_F(RankingTest, TheEnergyInsideTheTruthIsTheShareOfTheMapThatFallsOnTheClass) {
    // The map is positive in the lower right cell only; the mask calls the right half a boat.
    cv::Mat1b mask(4, 4, std::uint8_t(0));
    mask.colRange(2, 4).setTo(1);
    writeIndexedPng(folder / "voc/SegmentationClass/1.png", mask);
    const float energy = valuesOf(PictureQuantity::TruthEnergy)[0];
    EXPECT_GT(energy, 0.6F);
    EXPECT_LT(energy, 1.0F);
    EXPECT_GT(valuesOf(PictureQuantity::TruthOverlap)[0], 0);
    EXPECT_TRUE(std::isnan(valuesOf(PictureQuantity::TruthEnergy)[1])) << "there is no mask of the second picture";
}

TEST_F(RankingTest, StopsWhenNobodyWaitsAnyMore) {
    m_never = true;
    EXPECT_TRUE(std::isnan(valuesOf(PictureQuantity::ClassScore)[0]));
}

TEST_F(RankingTest, TheWorkspaceFindsValuesOfTheSelectedEpochWhenTheyAreWanted) {
    ASSERT_TRUE(openRun());
    PictureValues& values = workspace.pictureValues();
    EXPECT_TRUE(values.values().empty());
    values.want(PictureQuantity::ClassScore);
    ASSERT_TRUE(eventually([&] { return values.values().size() == 2; }));
    EXPECT_FLOAT_EQ(values.values()[0], 0.9F);
    document.selectEpoch(1);
    ASSERT_TRUE(eventually([&] { return values.values()[0] < 0.4F; }));
    values.want(PictureQuantity::None);
    EXPECT_TRUE(values.values().empty());
}

TEST_F(RankingTest, TheWorkspaceJudgesByTheChosenClassElseByTheLabels) {
    ASSERT_TRUE(openRun());
    PictureValues& values = workspace.pictureValues();
    values.want(PictureQuantity::ClassScore);
    ASSERT_TRUE(eventually([&] { return values.values().size() == 2; }));
    EXPECT_FLOAT_EQ(values.values()[1], 0.2F);
    document.selectClass(1);
    ASSERT_TRUE(eventually([&] { return values.values()[1] == 0.5F; }));
}

}  // namespace
}  // namespace overlook
