#include "inference/display/uncovered_share.h"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

namespace overlook {
namespace {

const cv::Mat1f kReverse = (cv::Mat1f(2, 2) << 0.25F, 0.75F, 0.5F, 1.0F);  // seen: 0.75, 0.25, 0.5, 0

TEST(UncoveredShare, IsWhatLiesOutsideTheMaskOfTheClass) {
    const cv::Mat1b labels = (cv::Mat1b(2, 2) << 3, 0, 0, 0);
    EXPECT_NEAR(uncoveredShare(kReverse, labels, 3), 0.5, 1e-7);
    EXPECT_NEAR(uncoveredShare(kReverse, labels, 0), 0.5, 1e-7);
}

TEST(UncoveredShare, IsZeroWhereTheMaskCoversAllAndOneWhereItCoversNothing) {
    EXPECT_EQ(uncoveredShare(kReverse, cv::Mat1b(2, 2, std::uint8_t{3}), 3), 0);
    EXPECT_EQ(uncoveredShare(kReverse, cv::Mat1b(2, 2, std::uint8_t{0}), 3), 1);
}

TEST(UncoveredShare, TakesMasksOfAnySize) {
    cv::Mat1b labels(8, 8, std::uint8_t{0});
    labels(cv::Rect(0, 0, 4, 4)).setTo(3);
    EXPECT_NEAR(uncoveredShare(kReverse, labels, 3), 0.5, 1e-7);
}

TEST(UncoveredShare, IsNotANumberWhereNothingIsSeen) {
    EXPECT_TRUE(std::isnan(uncoveredShare(cv::Mat1f(2, 2, 1.0F), cv::Mat1b(2, 2, std::uint8_t{3}), 3)));
    EXPECT_TRUE(std::isnan(uncoveredShare({}, cv::Mat1b(2, 2, std::uint8_t{3}), 3)));
    const cv::Mat1f broken(1, 1, std::numeric_limits<float>::quiet_NaN());
    EXPECT_TRUE(std::isnan(uncoveredShare(broken, cv::Mat1b(1, 1, std::uint8_t{3}), 3)));
}

}  // namespace
}  // namespace overlook
