#include "widgets/charts/chart_axis.h"

#include <gmock/gmock.h>
#include <limits>

namespace overlook {
namespace {

using testing::ElementsAre;

TEST(ChartAxis, PositionAndValueUndoEachOther) {
    const ChartAxis axis(-2, 6, 300, 20);
    EXPECT_DOUBLE_EQ(axis.position(-2), 300);
    EXPECT_DOUBLE_EQ(axis.position(6), 20);
    EXPECT_DOUBLE_EQ(axis.valueAt(axis.position(1.25)), 1.25);
}

TEST(ChartAxis, TicksAreRoundNumbers) {
    EXPECT_THAT(ChartAxis(0, 1, 0, 100).ticks(6), ElementsAre(0, 0.2, 0.4, testing::DoubleNear(0.6, 1e-12), 0.8, 1.0));
}

TEST(ChartAxis, TicksOfEpochsAreWhole) {
    EXPECT_THAT(ChartAxis(1, 3, 0, 100).ticks(10, true), ElementsAre(1, 2, 3));
}

TEST(ChartAxis, TicksReachTheEndWhereFewHaveRoom) {
    EXPECT_THAT(ChartAxis(6, 8, 0, 100).ticks(2, true), ElementsAre(6, 8));
}

TEST(ChartAxis, AsManyTicksAsHaveRoom) {
    EXPECT_THAT(ChartAxis(0.51, 0.69, 0, 100).ticks(3),
                ElementsAre(testing::DoubleNear(0.55, 1e-12), testing::DoubleNear(0.6, 1e-12),
                            testing::DoubleNear(0.65, 1e-12)));
}

TEST(ChartAxis, AnEmptyRangeIsWidened) {
    const ChartAxis axis(4, 4, 0, 100);
    EXPECT_LT(axis.low(), 4);
    EXPECT_GT(axis.high(), 4);
    EXPECT_DOUBLE_EQ(axis.position(4), 50);
}

TEST(ChartAxis, WhatIsNotANumberIsADash) {
    EXPECT_EQ(ChartAxis::text(std::numeric_limits<double>::quiet_NaN()), "–");
    EXPECT_EQ(ChartAxis::text(-0.25), "−0.25");
}

}  // namespace
}  // namespace overlook
