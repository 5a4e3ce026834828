#include "inference/display/map_difference.h"

#include <gtest/gtest.h>
#include <cmath>
#include <limits>
#include <opencv2/imgproc.hpp>

namespace overlook {
namespace {

constexpr float kNaN = std::numeric_limits<float>::quiet_NaN();

cv::Mat1f randomMap(int rows, int columns, std::uint64_t seed) {
    cv::RNG random(seed);
    cv::Mat1f values(rows, columns);
    random.fill(values, cv::RNG::UNIFORM, -3.0F, 5.0F);
    return values;
}

TEST(MapDifference, OfAMapWithItselfIsZero) {
    const cv::Mat1f map = randomMap(7, 5, 1);
    EXPECT_EQ(cv::countNonZero(difference(map, map)), 0);
}

TEST(MapDifference, ChangesItsSignWhenTheMapsAreSwapped) {
    const cv::Mat1f a = randomMap(7, 7, 1);
    const cv::Mat1f b = randomMap(14, 10, 2);
    EXPECT_EQ(cv::norm(difference(a, b), -difference(b, a), cv::NORM_INF), 0);
}

TEST(MapDifference, HasTheCellsOfTheFinerMap) {
    EXPECT_EQ(difference(randomMap(7, 20, 1), randomMap(14, 10, 2)).size(), cv::Size(20, 14));
}

TEST(MapDifference, OfTheSameMapAtTwoResolutionsIsSmall) {
    cv::Mat1f ramp(6, 6);
    for (int x = 0; x < ramp.cols; ++x)
        ramp.col(x).setTo(static_cast<float>(x));
    EXPECT_LT(cv::norm(difference(resampled(ramp, {24, 24}), ramp), cv::NORM_INF), 1e-6);
}

TEST(MapDifference, KnowsNothingWhereEitherMapDoes) {
    cv::Mat1f a(1, 3, 2.0F);
    cv::Mat1f b(1, 3, 1.0F);
    a(0, 0) = kNaN;
    b(0, 2) = std::numeric_limits<float>::infinity();
    const cv::Mat1f change = difference(a, b);
    EXPECT_TRUE(std::isnan(change(0, 0)));
    EXPECT_EQ(change(0, 1), 1.0F);
    EXPECT_TRUE(std::isnan(change(0, 2)));
}

TEST(MapDifference, OfNothingIsNothing) {
    EXPECT_TRUE(difference({}, randomMap(2, 2, 1)).empty());
    EXPECT_TRUE(difference(randomMap(2, 2, 1), {}).empty());
}

TEST(Resampled, EnlargesAsOpenCvDoes) {
    const cv::Mat1f map = randomMap(7, 5, 3);
    cv::Mat1f expected;
    cv::resize(map, expected, {31, 40}, 0, 0, cv::INTER_LINEAR);
    EXPECT_LT(cv::norm(resampled(map, {31, 40}), expected, cv::NORM_INF), 1e-4);
}

TEST(Resampled, KeepsNaNInItsCell) {
    cv::Mat1f map(1, 4, 1.0F);
    map(0, 0) = kNaN;
    const cv::Mat1f wide = resampled(map, {8, 1});
    EXPECT_TRUE(std::isnan(wide(0, 0)));
    EXPECT_TRUE(std::isnan(wide(0, 1)));
    for (int x = 2; x < wide.cols; ++x)
        EXPECT_EQ(wide(0, x), 1.0F) << x;
}

TEST(UnitedRange, ContainsBoth) {
    const Map::Range united = unitedRange({-1, 2, false}, {0, 5, true});
    EXPECT_EQ(united.minimum, -1);
    EXPECT_EQ(united.maximum, 5);
    EXPECT_TRUE(united.hasNonFinite);
}

}  // namespace
}  // namespace overlook
