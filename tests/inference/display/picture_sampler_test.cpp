#include "inference/display/picture_sampler.h"

#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace overlook {
namespace {

const cv::Vec4b kBackground(1, 2, 3, 255);

cv::Mat3b noise(cv::Size size) {
    cv::Mat3b pixels(size);
    cv::RNG random(5);
    random.fill(pixels, cv::RNG::UNIFORM, 0, 256);
    return pixels;
}

cv::Mat4b painted(const cv::Mat3b& rgb, const ViewWindow& view) {
    cv::Mat4b target(view.size, kBackground);
    paintPicture(target, rgb, view);
    return target;
}

cv::Vec4b asTarget(const cv::Vec3b& rgb) {
    return {rgb[2], rgb[1], rgb[0], 255};
}

TEST(PaintPicture, AtOneToOneEveryPixelIsTheSource) {
    const cv::Mat3b rgb = noise({31, 17});
    cv::Mat4b expected;
    cv::cvtColor(rgb, expected, cv::COLOR_RGB2BGRA);
    EXPECT_EQ(cv::norm(painted(rgb, {{31, 17}, {0, 0}, 1, {31, 17}}), expected, cv::NORM_INF), 0);
}

TEST(PaintPicture, EnlargedShowsThePixelUnderTheCentre) {
    const cv::Mat3b rgb = noise({10, 10});
    const ViewWindow view{{50, 40}, {1.5, 2.25}, 6.5, {10, 10}};
    const cv::Mat4b target = painted(rgb, view);
    for (int x = 0; x < 50; ++x) {
        const int column = static_cast<int>(1.5 + (x + 0.5) / 6.5);
        EXPECT_EQ(target(20, x), asTarget(rgb(static_cast<int>(2.25 + 20.5 / 6.5), column))) << "column " << x;
    }
}

TEST(PaintPicture, ReducedByAWholeFactorIsTheMeanOfEachBlock) {
    const cv::Mat3b rgb = noise({40, 28});
    cv::Mat3b small;
    cv::resize(rgb, small, {}, 0.25, 0.25, cv::INTER_AREA);
    cv::Mat4b expected;
    cv::cvtColor(small, expected, cv::COLOR_RGB2BGRA);
    EXPECT_LE(cv::norm(painted(rgb, {{10, 7}, {0, 0}, 0.25, {40, 28}}), expected, cv::NORM_INF), 1);
}

TEST(PaintPicture, ReducedByAnyFactorIsTheAreaAverage) {
    const cv::Mat3b rgb = noise({90, 60});
    cv::Mat3b small;
    cv::resize(rgb, small, {60, 40}, 0, 0, cv::INTER_AREA);
    cv::Mat4b expected;
    cv::cvtColor(small, expected, cv::COLOR_RGB2BGRA);
    EXPECT_LE(cv::norm(painted(rgb, {{60, 40}, {0, 0}, 2.0 / 3, {90, 60}}), expected, cv::NORM_INF), 1);
}

TEST(PaintPicture, AMovedViewShowsTheSamePixelsElsewhere) {
    const cv::Mat3b rgb = noise({400, 300});
    const cv::Mat4b whole = painted(rgb, {{148, 111}, {0, 0}, 0.37, {400, 300}});
    const cv::Mat4b moved = painted(rgb, {{60, 50}, {30 / 0.37, 20 / 0.37}, 0.37, {400, 300}});
    EXPECT_LE(cv::norm(whole(cv::Rect(30, 20, 60, 50)), moved, cv::NORM_INF), 1);
}

TEST(PaintPicture, AConstantPictureStaysConstantUpToItsEdges) {
    const cv::Mat3b rgb(100, 77, cv::Vec3b(200, 100, 255));
    const cv::Mat4b target = painted(rgb, {{24, 31}, {0, 0}, 0.31, {77, 100}});
    EXPECT_EQ(target(0, 0), cv::Vec4b(255, 100, 200, 255));
    EXPECT_EQ(target(30, 23), cv::Vec4b(255, 100, 200, 255));
}

TEST(PaintPicture, LeavesPixelsOutsideThePictureAlone) {
    const cv::Mat4b target = painted(noise({10, 10}), {{30, 30}, {-20, -20}, 0.5, {10, 10}});
    EXPECT_EQ(target(9, 12), kBackground);
    EXPECT_EQ(target(12, 9), kBackground);
    EXPECT_EQ(target(12, 15), kBackground);
    EXPECT_NE(target(10, 10), kBackground);
}

TEST(PaintPicture, APictureOutOfSightPaintsNothing) {
    const cv::Mat4b target = painted(noise({10, 10}), {{30, 30}, {500, 500}, 0.5, {10, 10}});
    EXPECT_EQ(cv::norm(target, cv::Mat4b(30, 30, kBackground), cv::NORM_INF), 0);
}

}  // namespace
}  // namespace overlook
