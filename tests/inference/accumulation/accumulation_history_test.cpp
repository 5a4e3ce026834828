#include "inference/accumulation/accumulation_history.h"

#include <gtest/gtest.h>

#include <random>

namespace overlook {
namespace {

cv::Mat1f row(float a, float b, float c) {
    return (cv::Mat1f(1, 3) << a, b, c);
}

AccumulationOptions everyEpoch(Fusion fusion = Fusion::Max) {
    AccumulationOptions options;
    options.fusion = fusion;
    options.skipsFirstEpoch = false;
    return options;
}

bool isSame(const cv::Mat1f& a, const cv::Mat1f& b) {
    return a.size() == b.size() && cv::norm(a, b, cv::NORM_INF) == 0;
}

TEST(AccumulationHistory, NamesTheEpochThatWonEachPixel) {
    const auto history = accumulationHistory({{1, row(4, 0, 2)}, {2, row(1, 2, 0)}, {3, row(0, 5, 5)}}, everyEpoch());
    ASSERT_EQ(history.size(), 3U);
    EXPECT_TRUE(isSame(history[0].winner, row(1, 0, 1)));
    EXPECT_TRUE(isSame(history[1].winner, row(1, 2, 1)));
    EXPECT_TRUE(isSame(history[2].winner, row(1, 2, 3))) << "the first epoch that reached the value keeps the pixel";
    EXPECT_TRUE(isSame(history[2].map, row(1, 1, 1)));
}

TEST(AccumulationHistory, SharesAddUpToOne) {
    const auto history =
        accumulationHistory({{1, row(4, 0, 2)}, {2, row(1, 2, 0)}, {3, row(0, 1, 5)}}, everyEpoch(Fusion::Average));
    double sum = 0;
    for (int epoch = 1; epoch <= 3; ++epoch)
        sum += shareOf(history.back(), epoch);
    EXPECT_NEAR(sum, 1, 1e-6);
    EXPECT_EQ(shareOf(history.back(), 4), 0);
}

TEST(AccumulationHistory, ARejectedEpochChangesNothing) {
    const auto history =
        accumulationHistory({{1, row(1, 0, 0)}, {2, row(0, 9, 0), false}, {3, row(0, 0, 1)}}, everyEpoch());
    EXPECT_FALSE(history[1].isStored);
    EXPECT_TRUE(isSame(history[1].map, history[0].map));
    EXPECT_TRUE(isSame(history[2].winner, row(1, 0, 3)));
}

TEST(AccumulationHistory, NothingIsThereBeforeTheFirstMapEntered) {
    const auto history = accumulationHistory({{1, row(1, 0, 0)}, {2, row(0, 1, 0)}}, AccumulationOptions());
    EXPECT_TRUE(history[0].map.empty());
    EXPECT_TRUE(isSame(history[1].winner, row(0, 2, 0)));
    EXPECT_EQ(shareOf(history[0], 1), 0);
}

TEST(AccumulationHistory, TheLastEpochFillsInWhenNoneWasAccepted) {
    const std::vector<EpochMap> maps{{1, row(1, 0, 0), false}, {2, row(0, 1, 0), false}};
    EXPECT_TRUE(accumulationHistory(maps, everyEpoch()).back().isStored);
    AccumulationOptions options = everyEpoch();
    options.fillsInAtTheEnd = false;
    EXPECT_FALSE(accumulationHistory(maps, options).back().isStored);
}

/// The same steps as an accumulator that is fed one map after another.
TEST(AccumulationHistory, EndsWhereTheAccumulatorEnds) {
    std::mt19937 random(7);
    std::normal_distribution<float> values;
    for (const Fusion fusion : {Fusion::Max, Fusion::Average, Fusion::Harmonic}) {
        std::vector<EpochMap> maps;
        Accumulator accumulator(everyEpoch(fusion));
        for (int epoch = 1; epoch <= 6; ++epoch) {
            cv::Mat1f raw(5, 4);
            for (float& value : raw)
                value = values(random);
            maps.push_back({epoch, raw, epoch != 3});
            accumulator.add(raw, epoch, epoch != 3, epoch == 6);
        }
        EXPECT_TRUE(isSame(accumulationHistory(maps, everyEpoch(fusion)).back().map, *accumulator.map()));
    }
}

}  // namespace
}  // namespace overlook
