#include "widgets/timeline/epoch_scale.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

TEST(EpochScale, PutsTheFirstAndTheLastEpochAtTheEnds) {
    const EpochScale scale(11, 10, 210);
    EXPECT_DOUBLE_EQ(scale.position(1), 10);
    EXPECT_DOUBLE_EQ(scale.position(11), 210);
}

TEST(EpochScale, PutsASingleEpochInTheMiddle) {
    const EpochScale scale(1, 0, 100);
    EXPECT_DOUBLE_EQ(scale.position(1), 50);
    EXPECT_EQ(scale.epochAt(3), 1);
}

TEST(EpochScale, FindsTheEpochOfEveryPosition) {
    const EpochScale scale(240, 14, 700);
    for (int epoch = 1; epoch <= 240; ++epoch)
        ASSERT_EQ(scale.epochAt(scale.position(epoch)), epoch);
}

TEST(EpochScale, ClampsPositionsOutside) {
    const EpochScale scale(12, 10, 210);
    EXPECT_EQ(scale.epochAt(-500), 1);
    EXPECT_EQ(scale.epochAt(5000), 12);
}

TEST(EpochScale, HasNoEpochWithoutEpochs) {
    EXPECT_EQ(EpochScale(0, 0, 100).epochAt(50), 0);
    EXPECT_TRUE(EpochScale(0, 0, 100).numbered(20).empty());
}

TEST(EpochScale, NumbersEveryEpochWhereThereIsRoom) {
    EXPECT_EQ(EpochScale(5, 0, 400).numbered(30), (std::vector<int>{1, 2, 3, 4, 5}));
}

TEST(EpochScale, ThinsNumbersOutWhenTheyAreDense) {
    EXPECT_EQ(EpochScale(12, 0, 220).numbered(30), (std::vector<int>{1, 5, 10, 12}));
}

TEST(EpochScale, KeepsNumbersApartForManyEpochs) {
    const EpochScale scale(1000, 0, 300);
    const std::vector<int> numbered = scale.numbered(40);
    ASSERT_GE(numbered.size(), 2u);
    for (std::size_t i = 1; i < numbered.size(); ++i)
        EXPECT_GE(scale.position(numbered[i]) - scale.position(numbered[i - 1]), 40);
}

TEST(EpochScale, DrawsFewerTicksWhenTheyWouldMerge) {
    EXPECT_EQ(EpochScale(20, 0, 400).tickStep(), 1);
    EXPECT_GE(EpochScale(1000, 0, 400).tickStep(), 10);
}

TEST(EpochScale, SurvivesAWidthOfNothing) {
    const EpochScale scale(50, 100, 20);
    EXPECT_EQ(scale.epochAt(60), 1);
    EXPECT_EQ(scale.numbered(30), (std::vector<int>{1}));
}

}  // namespace
}  // namespace overlook
