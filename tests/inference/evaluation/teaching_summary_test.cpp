#include "inference/evaluation/teaching_summary.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "inference/core/error.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;

/// A lesson of two outputs, after which picture a is seen elsewhere and right, picture b is decided wrong.
class SummarisedTeaching : public testing::Test {
 protected:
    SummarisedTeaching() {
        m_run.writeDescription({{"classes", {{{"id", 1}, {"name", "boat"}}, {{"id", 2}, {"name", "car"}}}}});
        m_run.writeScores(1, {{"a", {0.9F, 0.1F}}, {"b", {0.9F, 0.2F}}, {"c", {0.1F, 0.9F}}});
        m_run.writeScores(3, {{"a", {0.2F, 0.1F}}, {"b", {0.4F, 0.2F}}, {"c", {0.1F, 0.9F}}});
        for (const auto& [epoch, left] : {std::pair(1, 4.0F), std::pair(3, 1.0F)})
            m_run.writeMap("maps", "a", 0, epoch, (cv::Mat1f(1, 2) << left, 5 - left));
        m_run.appendMetrics({1, {{"loss", 1}}});
        m_run.appendMetrics({2, {{"loss", 1}}});
        m_run.appendMetrics({3, {{"loss", 1}}});
        facts.labels = {{"a", {}}, {"b", {0}}, {"c", {1}}};
        facts.learnt = {"a"};
        facts.hints = {{"a", 0, (cv::Mat1b(1, 2) << 0, 255)}};
    }
    [[nodiscard]] TeachingSummary summary() const { return summariseTeaching(m_run, facts); }

    TeachingFacts facts;

 private:
    TemporaryFolder m_folder;

 protected:
    RunFolder m_run{m_folder / "lesson"};
};

TEST_F(SummarisedTeaching, CountsPicturesThatAreDecidedBetterAndWorse) {
    EXPECT_EQ(summary().improved, 1);
    EXPECT_EQ(summary().worsened, 1);
}

TEST_F(SummarisedTeaching, PutsPicturesThatChangedMostFirst) {
    const std::vector<PictureChange> pictures = summary().pictures;
    ASSERT_EQ(pictures.size(), 3U);
    EXPECT_EQ(pictures[0].picture, "a");
    EXPECT_EQ(pictures[0].output, 0);
    EXPECT_NEAR(pictures[0].movedAttention, 0.6, 1e-6);
    EXPECT_NEAR(pictures[0].probabilityAfter, 0.2, 1e-6);
    EXPECT_FALSE(pictures[0].isHeldOut);
    EXPECT_EQ(pictures[1].picture, "b");
    EXPECT_EQ(pictures[1].decisions, -1);
    EXPECT_TRUE(pictures[1].isHeldOut);
}

TEST_F(SummarisedTeaching, LooksAtHeldOutPicturesForWhatIsForgotten) {
    EXPECT_DOUBLE_EQ(summary().heldOut.before, 1);
    EXPECT_DOUBLE_EQ(summary().heldOut.after, 0.75);
    EXPECT_THAT(summary().forgotten(), ElementsAre(0));
}

TEST_F(SummarisedTeaching, MeasuresAttentionUnderTheHints) {
    EXPECT_NEAR(summary().energyBefore, 0.2, 1e-6);
    EXPECT_NEAR(summary().energyAfter, 0.8, 1e-6);
    EXPECT_EQ(summary().hintPixels, 2);
    EXPECT_EQ(summary().hintedPictures, 1);
}

TEST_F(SummarisedTeaching, SaysNothingOfWhatIsNotKnown) {
    facts.labels.clear();
    facts.hints.clear();
    EXPECT_TRUE(std::isnan(summary().heldOut.before));
    EXPECT_TRUE(std::isnan(summary().energyBefore));
    EXPECT_TRUE(nlohmann::json(summary()).at("held_out_accuracy").at(0).is_null());
}

TEST_F(SummarisedTeaching, NeedsAnEpochAfterTheFirst) {
    const TemporaryFolder folder;
    const RunFolder run(folder / "begun");
    run.writeDescription({{"classes", nlohmann::json::array()}});
    run.writeScores(1, {{"a", {0.9F}}});
    run.appendMetrics({1, {{"loss", 1}}});
    EXPECT_THROW((void)summariseTeaching(run, facts), Error);
}

TEST_F(SummarisedTeaching, ComparesEpochsOfTwoRuns) {
    const TemporaryFolder folder;
    const RunFolder other(folder / "other");
    other.writeDescription({{"classes", nlohmann::json::array()}});
    other.writeScores(5, {{"a", {0.3F, 0.1F}}, {"b", {0.9F, 0.2F}}, {"c", {0.1F, 0.9F}}});
    other.appendMetrics({5, {{"loss", 1}}});
    const TeachingSummary change = summariseChange(lastEpochOf(m_run), lastEpochOf(other), facts);
    EXPECT_EQ(change.pictures.front().picture, "b");
    EXPECT_EQ(change.pictures.front().decisions, 1);
    EXPECT_EQ(change.improved, 1);
    EXPECT_EQ(change.worsened, 0);
}

TEST(MovedShare, IsZeroForTheSameMapWhateverItsScaleAndOneForAnotherPlace) {
    const cv::Mat1f one = (cv::Mat1f(1, 3) << 2, 0, -5);
    EXPECT_NEAR(movedShare(one, one * 7), 0, 1e-7);
    EXPECT_NEAR(movedShare(one, (cv::Mat1f(1, 3) << -1, 0, 3)), 1, 1e-7);
    EXPECT_NEAR(movedShare(one, (cv::Mat1f(1, 3) << 1, 1, -1)), 0.5, 1e-7);
    EXPECT_EQ(movedShare(one, cv::Mat1f::zeros(1, 3)), 1);
    EXPECT_EQ(movedShare(cv::Mat1f::zeros(1, 3), cv::Mat1f::zeros(1, 3)), 0);
}

}  // namespace
}  // namespace overlook::test
