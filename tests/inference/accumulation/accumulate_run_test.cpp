#include "inference/accumulation/accumulate_run.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "tests/support/test_files.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Pair;
using testing::SizeIs;

cv::Mat1f map(float a, float b) {
    return (cv::Mat1f(1, 2) << a, b);
}

class AccumulatedRun : public testing::Test {
 protected:
    [[nodiscard]] const RunFolder& run() const { return m_run; }
    [[nodiscard]] const RunFolder& out() const { return m_out; }
    [[nodiscard]] const std::vector<Sentence>& warnings() const { return m_warnings; }
    int accumulate(const AccumulateRequest& request = {}) {
        JobControl job;
        return accumulateRun(m_run, request, m_out, job, m_warnings);
    }
    [[nodiscard]] std::string complaint(const AccumulateRequest& request = {}) {
        try {
            accumulate(request);
        } catch (const Error& error) {
            return std::string(errorKindName(error.kind())) + ": " + error.what();
        }
        return {};
    }
    /// The accumulated map of the boat, as a list; empty when there is none.
    [[nodiscard]] std::vector<float> result(int epoch) const {
        const auto values = m_out.readMap("accumulated", "boat", 1, epoch);
        return values ? std::vector<float>(values->begin(), values->end()) : std::vector<float>();
    }
    void writeBoat(int epoch, const cv::Mat1f& values) const { m_run.writeMap("maps", "boat", 1, epoch, values); }
    /// The boat's class is recognised or not.
    void writeScore(int epoch, bool isRecognised) const {
        m_run.writeScores(epoch, {{"boat", isRecognised ? Scores{.1F, .9F} : Scores{.9F, .1F}}});
    }

 private:
    TemporaryFolder m_folder;
    RunFolder m_run{m_folder / "run"};
    RunFolder m_out{m_folder / "out"};
    std::vector<Sentence> m_warnings;
};

TEST_F(AccumulatedRun, HoldsTheMaximumAfterEveryEpoch) {
    writeBoat(1, map(9, 9));
    writeBoat(2, map(2, 1));
    writeBoat(3, map(1, 4));

    accumulate();

    EXPECT_THAT(result(2), ElementsAre(1, .5F));
    EXPECT_THAT(result(3), ElementsAre(1, 1));
}

TEST_F(AccumulatedRun, HasNothingForTheFirstEpoch) {
    writeBoat(1, map(9, 9));
    writeBoat(2, map(2, 1));

    accumulate();

    EXPECT_THAT(result(1), IsEmpty());
}

TEST_F(AccumulatedRun, KeepsItsStateThroughARejectedEpoch) {
    writeBoat(2, map(2, 1));
    writeScore(2, true);
    writeBoat(3, map(1, 4));
    writeScore(3, false);

    accumulate();

    EXPECT_THAT(result(3), ElementsAre(1, .5F));
}

TEST_F(AccumulatedRun, TakesTheLastMapOfAClassThatWasNeverRecognised) {
    writeBoat(2, map(2, 1));
    writeScore(2, false);
    writeBoat(3, map(1, 4));
    writeScore(3, false);

    accumulate();

    EXPECT_THAT(result(2), IsEmpty());
    EXPECT_THAT(result(3), ElementsAre(.25F, 1));
}

TEST_F(AccumulatedRun, UsesOnlyTheChosenEpochs) {
    writeBoat(2, map(2, 1));
    writeBoat(3, map(1, 4));
    writeBoat(4, map(1, 0));

    accumulate({{}, {4, 2, 2}});

    EXPECT_THAT(result(3), IsEmpty());
    EXPECT_THAT(result(4), ElementsAre(1, .5F));
}

TEST_F(AccumulatedRun, CountsPairsOfPictureAndClass) {
    writeBoat(2, map(2, 1));
    run().writeMap("maps", "boat", 2, 2, map(1, 1));
    run().writeMap("maps", "car", 2, 2, map(1, 1));

    EXPECT_EQ(accumulate(), 3);
}

TEST_F(AccumulatedRun, AllClassesWithMapsAreThePicturesLabels) {
    writeBoat(2, map(2, 1));
    run().writeMap("maps", "boat", 2, 2, map(1, 1));
    run().writeScores(2, {{"boat", {.1F, .7F, .9F}}});  // the boat's class is second of two labels

    accumulate({{Fusion::Max, Acceptance::Rank, true, false}, {}});

    EXPECT_THAT(result(2), ElementsAre(1, .5F));
}

TEST_F(AccumulatedRun, WarnsWhereThereAreNoScores) {
    writeBoat(2, map(2, 1));

    accumulate();

    ASSERT_THAT(warnings(), SizeIs(1));
    EXPECT_THAT(warnings()[0].english(), HasSubstr("For 1 maps there are no scores"));
}

TEST_F(AccumulatedRun, NeedsNoScoresToAcceptAlways) {
    writeBoat(2, map(2, 1));

    accumulate({{Fusion::Max, Acceptance::Always, true, true}, {}});

    EXPECT_THAT(warnings(), IsEmpty());
}

TEST_F(AccumulatedRun, LeavesOutABrokenMapWithAWarning) {
    writeBoat(2, map(2, 1));
    writeScore(2, true);
    writeAtomically(run().mapPath("maps", "boat", 1, 3), "no map");

    accumulate();

    ASSERT_THAT(warnings(), SizeIs(1));
    EXPECT_THAT(warnings()[0].english(), HasSubstr("epoch_0003.npy"));
    EXPECT_THAT(result(2), ElementsAre(1, .5F));
}

TEST_F(AccumulatedRun, IsTheSameEveryTime) {
    writeBoat(2, map(2, 1));
    writeBoat(3, map(1, 4));
    accumulate();
    const std::string first = readText(out().mapPath("accumulated", "boat", 1, 3));

    accumulate();

    EXPECT_EQ(readText(out().mapPath("accumulated", "boat", 1, 3)), first);
}

TEST_F(AccumulatedRun, LeavesTheRunAsItIs) {
    writeBoat(2, map(2, 1));

    accumulate();

    EXPECT_THAT(run().mapKeys("accumulated"), IsEmpty());
    EXPECT_THAT(out().mapKeys("accumulated"), ElementsAre(Pair("boat", 1)));
}

TEST_F(AccumulatedRun, WithoutMapsIsAnError) {
    EXPECT_THAT(complaint(), HasSubstr("BadData: There are no maps to accumulate"));
}

TEST_F(AccumulatedRun, WithoutMapsOfTheChosenEpochsIsAnError) {
    writeBoat(2, map(2, 1));

    EXPECT_THAT(complaint({{}, {9}}), HasSubstr("BadData: "));
}

TEST_F(AccumulatedRun, StopsWhenCancelled) {
    writeBoat(2, map(2, 1));
    JobControl job;
    job.cancel();
    std::vector<Sentence> warnings;

    EXPECT_THROW(accumulateRun(run(), {}, out(), job, warnings), Error);
}

}  // namespace
}  // namespace overlook::test
