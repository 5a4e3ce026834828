#include "inference/hints/attention_region.h"

#include <gmock/gmock.h>
#include <limits>
#include <opencv2/imgproc.hpp>

#include "tests/inference/hints/region_rows.h"

namespace overlook {
namespace {

using test::maskOf;

cv::Mat1f noise(cv::Size size) {
    cv::Mat1f map(size);
    cv::RNG(12).fill(map, cv::RNG::UNIFORM, -1.0F, 3.0F);
    return map;
}

TEST(AttentionRegion, IsWhereTheStretchedMapReachesTheThreshold) {
    const cv::Mat1f map = noise({7, 5});
    const cv::Size picture(700, 530);
    cv::Mat1f stretched;
    cv::resize(map, stretched, picture, 0, 0, cv::INTER_LINEAR);
    double smallest = 0;
    double largest = 0;
    cv::minMaxLoc(map, &smallest, &largest);
    for (const double threshold : {0.1, 0.35, 0.5, 0.8, 0.97}) {
        const cv::Mat1b expected = stretched >= smallest + threshold * (largest - smallest);
        const cv::Mat1b reached = maskOf(attendedRegion(map, threshold, picture), picture);
        EXPECT_LT(cv::countNonZero(reached != expected), 5) << threshold;  // ties are rounded differently
    }
}

TEST(AttentionRegion, OfThresholdNoneIsThePicture) {
    const cv::Size picture(600, 300);
    EXPECT_EQ(cv::countNonZero(maskOf(attendedRegion(noise({4, 4}), 0, picture), picture)), 600 * 300);
}

TEST(AttentionRegion, ShrinksAsTheThresholdRises) {
    const cv::Mat1f map = noise({14, 14});
    const cv::Size picture(300, 300);
    const cv::Mat1b low = maskOf(attendedRegion(map, 0.4, picture), picture);
    const cv::Mat1b high = maskOf(attendedRegion(map, 0.6, picture), picture);
    EXPECT_EQ(cv::countNonZero(high & ~low), 0);
    EXPECT_LT(cv::countNonZero(high), cv::countNonZero(low));
}

TEST(AttentionRegion, NeverHoldsPixelsWithoutAValue) {
    cv::Mat1f map = noise({3, 3});
    map(1, 1) = std::numeric_limits<float>::quiet_NaN();
    const cv::Mat1b reached = maskOf(attendedRegion(map, 0, {90, 90}), {90, 90});
    EXPECT_EQ(cv::countNonZero(reached(cv::Rect(16, 16, 58, 58))), 0);
    EXPECT_EQ(cv::countNonZero(reached.rowRange(0, 15)), 15 * 90);
}

TEST(AttentionRegion, OfAMapThatSaysNothingIsNothing) {
    EXPECT_TRUE(attendedRegion(cv::Mat1f(4, 4, 0.5F), 0.5, {90, 90}).empty());
    EXPECT_TRUE(attendedRegion({}, 0.5, {90, 90}).empty());
    EXPECT_TRUE(attendedRegion(noise({4, 4}), 0.5, {}).empty());
}

TEST(AttentionRegion, OfAMapLargerThanThePictureHasItsSize) {
    const cv::Size picture(5, 4);
    EXPECT_EQ(cv::countNonZero(maskOf(attendedRegion(noise({50, 40}), 0, picture), picture)), 20);
}

}  // namespace
}  // namespace overlook
