#include "inference/evaluation/map_quality.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

TEST(EnergyInMask, IsTheShareOfThePositivePartInsideTheClass) {
    cv::Mat1f map = cv::Mat1f::zeros(1, 4);
    map(0, 0) = 3;
    map(0, 1) = 1;
    map(0, 2) = -8;
    cv::Mat1b mask = cv::Mat1b::zeros(1, 4);
    mask(0, 0) = 2;
    EXPECT_NEAR(energyInMask(map, mask, 2), 0.75, 1e-6);
}

TEST(EnergyInMask, LeavesOutPixelsOfUnknownClass) {
    const cv::Mat1f map(1, 4, 1.0F);
    cv::Mat1b mask = cv::Mat1b::zeros(1, 4);
    mask(0, 0) = 2;
    mask(0, 3) = 255;
    mask(0, 2) = 255;
    EXPECT_NEAR(energyInMask(map, mask, 2), 0.5, 1e-6);
}

TEST(EnergyInMask, IsZeroWhenNothingIsPositive) {
    EXPECT_EQ(energyInMask(cv::Mat1f(2, 2, -1.0F), cv::Mat1b(4, 4, std::uint8_t{1}), 1), 0);
}

/// Maps of two classes and the truth of the evaluation vectors.
cv::Mat1f mapOfFirst() {
    return (cv::Mat1f(2, 3) << 0.9F, 0.6F, 0.1F, 0.3F, 0.2F, 0.05F);
}

cv::Mat1b truth() {
    return (cv::Mat1b(2, 3) << 1, 1, 2, 1, 0, 255);
}

TEST(EnergyInMask, EqualsTheVector) {
    EXPECT_NEAR(energyInMask(mapOfFirst(), truth(), 1), 0.857143, 1e-6);
    const cv::Mat1b withoutUnknown = (cv::Mat1b(2, 3) << 1, 1, 2, 1, 0, 0);
    EXPECT_NEAR(energyInMask(mapOfFirst(), withoutUnknown, 1), 0.837209, 1e-6);
}

TEST(PointingGame, HitsAtLessThanTheTolerance) {
    cv::Mat1f map = cv::Mat1f::zeros(1, 8);
    map(0, 0) = 1;
    cv::Mat1b mask = cv::Mat1b::zeros(1, 8);
    mask(0, 5) = 3;
    EXPECT_TRUE(pointsAtClass(map, mask, 3, 5.01).value());
    EXPECT_FALSE(pointsAtClass(map, mask, 3, 5).value());
    EXPECT_FALSE(pointsAtClass(map, mask, 3, 0).value());
    mask(0, 0) = 3;
    EXPECT_TRUE(pointsAtClass(map, mask, 3, 0).value());
}

TEST(PointingGame, MissesAClassThatIsNotThere) {
    EXPECT_FALSE(pointsAtClass(cv::Mat1f(2, 2, 1.0F), cv::Mat1b(2, 2, std::uint8_t{0}), 3).value());
}

TEST(PointingGame, SaysNothingOfAMapWithoutPositiveEvidence) {
    EXPECT_FALSE(pointsAtClass(cv::Mat1f(2, 2, -1.0F), cv::Mat1b(2, 2, std::uint8_t{3}), 3));
}

TEST(RegionQuality, ComparesWhatIsAboveAFifthOfTheHighest) {
    // Above 0.18 are 0.9, 0.6, 0.3 and 0.2: three right ones of four, and all three of the class.
    const RegionQuality quality = regionQuality(mapOfFirst(), truth(), 1);
    EXPECT_NEAR(quality.precision, 0.75, 1e-9);
    EXPECT_NEAR(quality.recall, 1, 1e-9);
    EXPECT_NEAR(quality.intersectionOverUnion, 0.75, 1e-9);
}

TEST(RegionQuality, IsZeroWhenNothingIsPositive) {
    const RegionQuality quality = regionQuality(cv::Mat1f(2, 3, -1.0F), truth(), 1);
    EXPECT_EQ(quality.precision, 0);
    EXPECT_EQ(quality.recall, 0);
}

TEST(RelativeAttention, HasTheHighestValueOne) {
    const cv::Mat1f attention = relativeAttentionAt((cv::Mat1f(1, 2) << -4.0F, 2.0F), {2, 1});
    EXPECT_EQ(attention(0, 0), 0);
    EXPECT_EQ(attention(0, 1), 1);
}

}  // namespace
}  // namespace overlook
