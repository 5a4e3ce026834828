#include "inference/display/picture_pyramid.h"

#include <gtest/gtest.h>
#include <cmath>

#include "inference/display/compositor.h"
#include "inference/display/picture_sampler.h"

namespace overlook {
namespace {

cv::Mat3b noise(cv::Size size) {
    cv::Mat3b pixels(size);
    cv::RNG random(5);
    random.fill(pixels, cv::RNG::UNIFORM, 0, 256);
    return pixels;
}

/// Gentle changes of colour: at most a few grey levels from a pixel to the next.
cv::Mat3b smooth(cv::Size size) {
    cv::Mat3b pixels(size);
    for (int y = 0; y < size.height; ++y)
        for (int x = 0; x < size.width; ++x)
            pixels(y, x) = cv::Vec3b(cv::saturate_cast<uchar>(128 + 100 * std::sin(x / 90.0)),
                                     cv::saturate_cast<uchar>(128 + 100 * std::cos(y / 70.0)),
                                     cv::saturate_cast<uchar>(128 + 100 * std::sin((x + y) / 120.0)));
    return pixels;
}

/// What the view shows, from the pyramid.
cv::Mat4b painted(const cv::Mat3b& rgb, const ViewWindow& view) {
    cv::Mat4b target(view.size, cv::Vec4b(0, 0, 0, 0));
    PicturePyramid pyramid(rgb);
    paintPicture(target, pyramid, view);
    return target;
}

cv::Mat4b paintedDirectly(const cv::Mat3b& rgb, const ViewWindow& view) {
    cv::Mat4b target(view.size, cv::Vec4b(0, 0, 0, 0));
    paintPicture(target, rgb, view);
    return target;
}

double difference(const cv::Mat4b& a, const cv::Mat4b& b) {
    return cv::norm(a, b, cv::NORM_INF);
}

/// Means of the pixels in whole numbers, rounded to the nearest: no sum is ever rounded.
cv::Mat4b exactMeans(const cv::Mat3b& rgb, const ViewWindow& view, int side) {
    cv::Mat4b target(view.size, cv::Vec4b(0, 0, 0, 0));
    for (int y = 0; y < target.rows; ++y)
        for (int x = 0; x < target.cols; ++x) {
            const cv::Rect cell = cv::Rect(static_cast<int>(view.origin.x) + x * side,
                                           static_cast<int>(view.origin.y) + y * side, side, side) &
                                  cv::Rect({}, rgb.size());
            const cv::Point centre(static_cast<int>(view.origin.x) + x * side + side / 2,
                                   static_cast<int>(view.origin.y) + y * side + side / 2);
            if (!cv::Rect({}, rgb.size()).contains(centre))
                continue;
            const cv::Scalar sum = cv::sum(rgb(cell));
            for (int channel = 0; channel < 3; ++channel)
                target(y, x)[2 - channel] = static_cast<uchar>(std::floor(sum[channel] / cell.area() + 0.5));
            target(y, x)[3] = 255;
        }
    return target;
}

class PowersOfTwo : public testing::TestWithParam<int> {};

TEST_P(PowersOfTwo, EqualTheAreaAverageOnTheirGrid) {
    const cv::Size size(640, 384);
    const int side = GetParam();
    const ViewWindow view{size / side, {0, 0}, 1.0 / side, size};
    EXPECT_EQ(difference(painted(noise(size), view), exactMeans(noise(size), view, side)), 0);
}

TEST_P(PowersOfTwo, EqualTheAreaAverageOfAPartOnTheirGrid) {
    const cv::Size size(640, 384);
    const int side = GetParam();
    const cv::Point2d origin(3.0 * side, -2.0 * side);
    const ViewWindow view{{640 / side, 300 / side}, origin, 1.0 / side, size};
    EXPECT_EQ(difference(painted(noise(size), view), exactMeans(noise(size), view, side)), 0);
}

TEST_P(PowersOfTwo, EqualTheAreaAverageWhereThePictureEndsWithinACell) {
    const cv::Size size(637, 371);
    const int side = GetParam();
    const ViewWindow view{{640 / side, 384 / side}, {0, 0}, 1.0 / side, size};
    EXPECT_EQ(difference(painted(noise(size), view), exactMeans(noise(size), view, side)), 0);
}

INSTANTIATE_TEST_SUITE_P(PicturePyramid, PowersOfTwo, testing::Values(4, 8, 16, 32));

class AnyZoom : public testing::TestWithParam<double> {};

TEST_P(AnyZoom, IsWithinOneGreyLevelOfTheAreaAverageOfASmoothPicture) {
    const cv::Size size(1203, 907);
    const ViewWindow view{{200, 150}, {13.4, 21.7}, 1 / GetParam(), size};
    EXPECT_LE(difference(painted(smooth(size), view), paintedDirectly(smooth(size), view)), 1);
}

TEST_P(AnyZoom, PaintsTheSamePixelsAsTheDirectWay) {
    const cv::Size size(1203, 907);
    const ViewWindow view{{300, 250}, {-40.5, -30.25}, 1 / GetParam(), size};
    const cv::Mat3b rgb(size, cv::Vec3b(10, 20, 30));
    EXPECT_EQ(difference(painted(rgb, view), paintedDirectly(rgb, view)), 0);
}

INSTANTIATE_TEST_SUITE_P(PicturePyramid, AnyZoom, testing::Values(1.5, 3.9, 4.4, 7.3, 8.9, 18.5, 33.0, 64.0, 101.7));

TEST(PicturePyramid, ReadsThePictureItselfFromAThirdOfItsSizeUp) {
    const cv::Size size(400, 300);
    PicturePyramid pyramid(noise(size));
    EXPECT_EQ(pyramid.levelFor({{100, 80}, {0, 0}, 0.34, size}), nullptr);
    EXPECT_EQ(pyramid.levelFor({{100, 80}, {0, 0}, 2, size}), nullptr);
}

TEST(PicturePyramid, TakesSmallerCellsWhereTheirBordersMatter) {
    const cv::Size size(640, 640);
    PicturePyramid pyramid(noise(size));
    EXPECT_EQ(pyramid.levelFor({{40, 40}, {0, 0}, 1.0 / 16, size})->side, 16);
    EXPECT_EQ(pyramid.levelFor({{40, 40}, {0.5, 0}, 1.0 / 16, size})->side, 4);
    EXPECT_EQ(pyramid.levelFor({{40, 40}, {0, 0}, 1.0 / 18.5, size})->side, 4);
    EXPECT_EQ(pyramid.levelFor({{10, 10}, {0, 0}, 1.0 / 40, size})->side, 8);
}

TEST(PicturePyramid, IsRoughFromCellsAboutAsLargeAsThePixels) {
    const cv::Size size(640, 640);
    const PicturePyramid pyramid(noise(size));
    constexpr auto kRough = PicturePyramid::Detail::Rough;
    EXPECT_EQ(pyramid.levelFor({{40, 40}, {0, 0}, 1.0 / 18.5, size}, kRough)->side, 16);
    EXPECT_EQ(pyramid.levelFor({{10, 10}, {0, 0}, 1.0 / 40, size}, kRough)->side, 32);
    EXPECT_EQ(pyramid.levelFor({{100, 80}, {0, 0}, 0.34, size}, kRough), nullptr);
}

/// A part that was made earlier and one that is made later fit together.
TEST(PicturePyramid, IsMadeAsFarAsItIsLookedAt) {
    const cv::Size size(320, 640);
    const cv::Mat3b rgb = noise(size);
    PicturePyramid pyramid(rgb);
    const ViewWindow lower{{40, 20}, {0, 400}, 0.125, size};
    const ViewWindow all{{40, 80}, {0, 0}, 0.125, size};
    (void)pyramid.levelFor(lower);
    cv::Mat4b target(all.size);
    paintPicture(target, pyramid, all);
    EXPECT_EQ(difference(target, exactMeans(rgb, all, 8)), 0);
}

TEST(PicturePyramid, IsTheSameWhenAllOfItIsMadeAtOnce) {
    const cv::Size size(331, 643);
    const cv::Mat3b rgb = noise(size);
    PicturePyramid atOnce(rgb);
    const PicturePyramid asNeeded(rgb);
    EXPECT_FALSE(atOnce.isComplete());
    atOnce.makeAll();
    EXPECT_TRUE(atOnce.isComplete());
    EXPECT_EQ(atOnce.smallest().size(), cv::Size(11, 21));
    const ViewWindow view{{40, 80}, {0.5, 0}, 0.125, size};
    cv::Mat4b first(view.size, cv::Vec4b());
    cv::Mat4b second = first.clone();
    paintPicture(first, atOnce, view);
    paintPicture(second, asNeeded, view);
    EXPECT_EQ(difference(first, second), 0);
}

}  // namespace
}  // namespace overlook
