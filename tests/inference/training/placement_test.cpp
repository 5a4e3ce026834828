#include "inference/training/placement.h"

#include <gtest/gtest.h>

#include <cmath>

namespace overlook {
namespace {

/// Every cell another value.
cv::Mat1f numbered(cv::Size size) {
    cv::Mat1f map(size);
    for (int y = 0; y < map.rows; ++y)
        for (int x = 0; x < map.cols; ++x)
            map(y, x) = static_cast<float>(1 + x + 10 * y);
    return map;
}

/// A hill without edges, so that interpolation errs little.
cv::Mat1f hill(cv::Size size) {
    cv::Mat1f map(size);
    for (int y = 0; y < map.rows; ++y)
        for (int x = 0; x < map.cols; ++x)
            map(y, x) = static_cast<float>(std::sin((x + .5) / size.width * 3) * std::cos((y + .5) / size.height * 2));
    return map;
}

Placement whole(cv::Size size) {
    Placement placement;
    placement.picture = size;
    placement.input = size;
    return placement;
}

double difference(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() ? cv::norm(a, b, cv::NORM_INF) : 1e9;
}

TEST(Placed, WholePictureIsItself) {
    const cv::Mat1f picture = numbered({6, 4});
    EXPECT_EQ(difference(placed(picture, whole({6, 4}), {}), picture), 0);
}

TEST(Placed, CropIsAPartOfThePicture) {
    const cv::Mat1f picture = numbered({6, 4});
    Placement placement = whole({6, 4});
    placement.input = {3, 2};
    placement.offset = {-2, -1};
    EXPECT_EQ(difference(placed(picture, placement, {}), picture(cv::Rect(2, 1, 3, 2))), 0);
}

TEST(Placed, FillsWhatLiesBesideThePicture) {
    Placement placement = whole({2, 1});
    placement.input = {4, 2};
    placement.offset = {1, 0};
    const cv::Mat1f expected = (cv::Mat1f(2, 4) << 9, 1, 2, 9, 9, 9, 9, 9);
    EXPECT_EQ(difference(placed(numbered({2, 1}), placement, {Between::Mixed, cv::Scalar(9)}), expected), 0);
}

TEST(Placed, MirrorsAfterTheCrop) {
    Placement placement = whole({4, 1});
    placement.input = {2, 1};
    placement.isMirrored = true;
    const cv::Mat1f expected = (cv::Mat1f(1, 2) << 2, 1);
    EXPECT_EQ(difference(placed(numbered({4, 1}), placement, {}), expected), 0);
}

TEST(Placed, KeepsTheValuesOfMasks) {
    Placement placement = whole({2, 1});
    placement.scale = {2, 3};
    placement.input = {4, 3};
    const cv::Mat1b mask = (cv::Mat1b(1, 2) << 0, 255);
    const cv::Mat1b expected = (cv::Mat1b(3, 4) << 0, 0, 255, 255, 0, 0, 255, 255, 0, 0, 255, 255);
    EXPECT_EQ(difference(placed(mask, placement, {Between::Nearest, {}}), expected), 0);
}

TEST(BackToPicture, UndoesTheCropInsideOfIt) {
    const cv::Mat1f picture = numbered({8, 6});
    Placement placement = whole({8, 6});
    placement.input = {4, 3};
    placement.offset = {-3, -2};
    const cv::Mat1f back = backToPicture(placed(picture, placement, {}), placement);
    ASSERT_EQ(back.size(), picture.size());
    EXPECT_LT(difference(back(cv::Rect(3, 2, 4, 3)), picture(cv::Rect(3, 2, 4, 3))), 1e-5);
    EXPECT_EQ(cv::countNonZero(back), 12);
}

TEST(BackToPicture, UndoesTheMirror) {
    const cv::Mat1f picture = numbered({5, 3});
    Placement placement = whole({5, 3});
    placement.isMirrored = true;
    EXPECT_LT(difference(backToPicture(placed(picture, placement, {}), placement), picture), 1e-5);
}

TEST(BackToPicture, UndoesCropAndMirrorTogether) {
    const cv::Mat1f picture = numbered({8, 6});
    Placement placement = whole({8, 6});
    placement.input = {4, 3};
    placement.offset = {-1, -2};
    placement.isMirrored = true;
    const cv::Mat1f back = backToPicture(placed(picture, placement, {}), placement);
    EXPECT_LT(difference(back(cv::Rect(1, 2, 4, 3)), picture(cv::Rect(1, 2, 4, 3))), 1e-5);
}

TEST(BackToPicture, UndoesTheScaleOfASmoothMap) {
    const cv::Mat1f picture = hill({40, 30});
    Placement placement = whole({40, 30});
    placement.scale = {1.5, 1.3};
    placement.input = {60, 39};
    const cv::Mat1f back = backToPicture(placed(picture, placement, {}), placement, picture.size());
    EXPECT_LT(difference(back, picture), .02);
}

TEST(BackToPicture, OfMirroredPicturesIsTheMirroredMap) {
    // The map of a mirrored input, brought back, is the mirror image of the same map brought back unmirrored.
    const cv::Mat1f map = numbered({7, 5});
    Placement placement = whole({28, 20});
    const cv::Mat1f straight = backToPicture(map, placement);
    placement.isMirrored = true;
    cv::Mat1f mirrored;
    cv::flip(backToPicture(map, placement), mirrored, 1);
    EXPECT_LT(difference(mirrored, straight), 1e-5);
}

TEST(BackToPicture, KeepsTheSizeOfCells) {
    Placement placement = whole({64, 48});
    placement.scale = {2, 2};
    placement.input = {32, 32};
    EXPECT_EQ(gridOfPicture(placement, {8, 8}), cv::Size(32, 24));
    EXPECT_EQ(backToPicture(numbered({8, 8}), placement).size(), cv::Size(32, 24));
}

TEST(BackToPicture, OfTwoHalvesFusesToTheWhole) {
    const cv::Mat1f picture = numbered({8, 4});
    Placement left = whole({8, 4});
    left.input = {4, 4};
    Placement right = left;
    right.offset = {-4, 0};
    const cv::Mat1f fused =
        cv::max(backToPicture(placed(picture, left, {}), left), backToPicture(placed(picture, right, {}), right));
    EXPECT_LT(difference(fused, picture), 1e-5);
}

TEST(ShownCells, AreThoseOfTheCrop) {
    Placement placement = whole({4, 2});
    placement.input = {2, 2};
    placement.offset = {-1, 0};
    const cv::Mat1b expected = (cv::Mat1b(2, 4) << 0, 255, 255, 0, 0, 255, 255, 0);
    EXPECT_EQ(difference(shownCells(placement, {4, 2}), expected), 0);
}

}  // namespace
}  // namespace overlook
