#include "inference/evaluation/border_band.h"

#include <gtest/gtest.h>

#include "inference/core/indexed_png.h"

namespace overlook {
namespace {

bool isSame(const cv::Mat1b& a, const cv::Mat1b& b) {
    return a.size() == b.size() && cv::countNonZero(a != b) == 0;
}

TEST(BorderBand, KeepsThePixelsNearABorder) {
    const cv::Mat1b truth = (cv::Mat1b(1, 8) << 0, 0, 0, 0, 2, 2, 2, 2);
    EXPECT_TRUE(isSame(onBorderBand(truth, 1), (cv::Mat1b(1, 8) << 255, 255, 255, 0, 2, 255, 255, 255)));
    EXPECT_TRUE(isSame(onBorderBand(truth, 2), (cv::Mat1b(1, 8) << 255, 255, 0, 0, 2, 2, 255, 255)));
}

TEST(BorderBand, LooksAtCornersToo) {
    cv::Mat1b truth = cv::Mat1b::zeros(5, 5);
    truth(2, 2) = 1;
    const cv::Mat1b band = onBorderBand(truth, 1);
    EXPECT_EQ(band(1, 1), 0);
    EXPECT_EQ(band(2, 2), 1);
    EXPECT_EQ(band(0, 0), kIgnoreLabel);
}

TEST(BorderBand, TakesTheUnknownForNoBorder) {
    const cv::Mat1b truth = (cv::Mat1b(1, 5) << 0, 0, 255, 0, 0);
    EXPECT_EQ(cv::countNonZero(onBorderBand(truth, 1) != kIgnoreLabel), 0);
}

TEST(BorderBand, IsEmptyWithoutBorder) {
    EXPECT_EQ(cv::countNonZero(onBorderBand(cv::Mat1b(4, 4, std::uint8_t{3}), 5) != kIgnoreLabel), 0);
}

}  // namespace
}  // namespace overlook
