#include "inference/hints/superpixels.h"

#include <gmock/gmock.h>
#include <opencv2/imgproc.hpp>

namespace overlook {
namespace {

cv::Mat3b clouds(cv::Size size) {
    cv::Mat3b picture(size);
    cv::RNG(7).fill(picture, cv::RNG::UNIFORM, 0, 256);
    cv::GaussianBlur(picture, picture, {}, 6);
    cv::normalize(picture, picture, 0, 255, cv::NORM_MINMAX);
    return picture;
}

TEST(Superpixels, EveryPixelIsInAPatchThatHangsTogether) {
    const Superpixels cut = superpixelsIn(clouds({300, 200}), {0, 0, 300, 200}, 20);
    double first = 0;
    double last = 0;
    cv::minMaxLoc(cut.patches, &first, &last);
    EXPECT_EQ(first, 0);
    for (int patch = 0; patch <= last; ++patch) {
        cv::Mat1i pieces;
        EXPECT_EQ(cv::connectedComponents(cut.patches == patch, pieces, 4), 2) << patch;
    }
    EXPECT_NEAR(last + 1, 150, 50);
}

TEST(Superpixels, DoNotCrossAClearEdge) {
    cv::Mat3b picture(120, 120, cv::Vec3b(220, 210, 200));
    cv::circle(picture, {60, 60}, 33, cv::Scalar(20, 30, 90), cv::FILLED);
    const Superpixels cut = superpixelsIn(picture, {0, 0, 120, 120}, 16);
    int crossing = 0;
    for (int y = 0; y < 120; y += 5)
        for (int x = 0; x < 120; x += 5) {
            const HintRegion patch = cut.at({x, y});
            cv::Mat3b differs;
            cv::absdiff(picture(patch.area()), cv::Scalar(picture(y, x)), differs);
            cv::Mat1b grey;
            cv::cvtColor(differs, grey, cv::COLOR_RGB2GRAY);
            crossing += cv::countNonZero((grey > 0) & patch.where);
        }
    EXPECT_EQ(crossing, 0);
}

TEST(Superpixels, AreTheSameForAllPixelsOfAWindow) {
    const cv::Size picture(2000, 1500);
    EXPECT_EQ(superpixelWindow({600, 700}, 32, picture), superpixelWindow({1000, 520}, 32, picture));
    EXPECT_EQ(superpixelWindow({600, 700}, 32, picture), cv::Rect(448, 448, 640, 640));
    EXPECT_EQ(superpixelWindow({0, 0}, 32, picture), cv::Rect(0, 0, 576, 576));
}

TEST(Superpixels, TakeAWindowOfAHugePicture) {
    EXPECT_EQ(superpixelWindow({19999, 19999}, 32, {20000, 20000}).area(), (20000 - 19904) * (20000 - 19904));
}

TEST(Superpixels, OutsideThePictureAreEmpty) {
    EXPECT_TRUE(superpixelWindow({-1, 5}, 32, {100, 100}).empty());
    EXPECT_TRUE(superpixelsIn(clouds({50, 50}), {60, 60, 10, 10}, 8).at({61, 61}).isEmpty());
    EXPECT_TRUE(superpixelsIn({}, {}, 8).at({}).isEmpty());
}

TEST(Superpixels, LargerThanThePictureAreThePicture) {
    const Superpixels cut = superpixelsIn(cv::Mat3b(5, 7, cv::Vec3b(9, 9, 9)), {0, 0, 7, 5}, 64);
    EXPECT_EQ(cut.at({3, 3}).area(), cv::Rect(0, 0, 7, 5));
}

}  // namespace
}  // namespace overlook
