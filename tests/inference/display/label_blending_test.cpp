#include <gtest/gtest.h>
#include <opencv2/core.hpp>

#include "inference/display/compositor.h"

namespace overlook {
namespace {

const cv::Vec4b kGrey(100, 100, 100, 255);
const cv::Vec4b kRed(0, 0, 255, 255);
const cv::Vec4b kBlue(255, 0, 0, 255);

LabelLayer twoClasses(double opacity) {
    const cv::Mat1b labels = (cv::Mat1b(1, 4) << 0, 0, 1, 0);
    return {labels, {0xFF0000, 0x0000FF}, true, opacity, {}};
}

cv::Mat4b painted(const LabelLayer& layer, const ViewWindow& view) {
    cv::Mat4b target(view.size, kGrey);
    blendLabels(target, layer, view);
    return target;
}

TEST(BlendLabels, ClassColoursReplaceThePictureAtFullOpacity) {
    const cv::Mat4b target = painted(twoClasses(1), {{4, 1}, {0, 0}, 1, {4, 1}});
    EXPECT_EQ(target(0, 0), kRed);
    EXPECT_EQ(target(0, 2), kBlue);
}

TEST(BlendLabels, OpacityIsTheShareOfTheClassColour) {
    const cv::Mat4b target = painted(twoClasses(0.25), {{4, 1}, {0, 0}, 1, {4, 1}});
    EXPECT_EQ(target(0, 0), cv::Vec4b(75, 75, 139, 255));
}

TEST(BlendLabels, EdgesLieExactlyOnPixelEdges) {
    const cv::Mat4b target = painted(twoClasses(1), {{32, 8}, {0, 0}, 8, {4, 1}});
    for (int x = 0; x < 32; ++x)
        EXPECT_EQ(target(3, x), x / 8 == 2 ? kBlue : kRed) << "column " << x;
}

TEST(BlendLabels, EdgesFollowThePixelUnderTheCentreAtOddZooms) {
    const ViewWindow view{{40, 4}, {0.3, 0}, 9.7, {4, 1}};
    const cv::Mat4b target = painted(twoClasses(1), view);
    for (int x = 0; x < 35; ++x) {
        const int pixel = static_cast<int>(0.3 + (x + 0.5) / 9.7);
        EXPECT_EQ(target(0, x), pixel == 2 ? kBlue : kRed) << "column " << x;
    }
}

TEST(BlendLabels, AHiddenClassIsNotPainted) {
    LabelLayer layer = twoClasses(1);
    layer.hidden = {true};
    const cv::Mat4b target = painted(layer, {{4, 1}, {0, 0}, 1, {4, 1}});
    EXPECT_EQ(target(0, 0), kGrey);
    EXPECT_EQ(target(0, 2), kBlue);
}

TEST(BlendLabels, AClassWithoutColourIsNotPainted) {
    LabelLayer layer = twoClasses(1);
    layer.labels(0, 1) = 255;
    const cv::Mat4b target = painted(layer, {{4, 1}, {0, 0}, 1, {4, 1}});
    EXPECT_EQ(target(0, 1), kGrey);
}

TEST(BlendLabels, AHiddenLayerPaintsNothing) {
    LabelLayer layer = twoClasses(1);
    layer.isVisible = false;
    EXPECT_EQ(painted(layer, {{4, 1}, {0, 0}, 1, {4, 1}})(0, 0), kGrey);
}

TEST(BlendLabels, LeavesPixelsOutsideThePictureAlone) {
    const cv::Mat4b target = painted(twoClasses(1), {{10, 3}, {-2, -1}, 1, {4, 1}});
    EXPECT_EQ(target(1, 1), kGrey);
    EXPECT_EQ(target(1, 2), kRed);
    EXPECT_EQ(target(1, 6), kGrey);
    EXPECT_EQ(target(0, 3), kGrey);
    EXPECT_EQ(target(2, 3), kGrey);
}

TEST(BlendLabels, AMaskOfLowerResolutionCoversTheWholePicture) {
    const cv::Mat4b target = painted(twoClasses(1), {{8, 2}, {0, 0}, 1, {8, 2}});
    EXPECT_EQ(target(1, 3), kRed);
    EXPECT_EQ(target(1, 4), kBlue);
    EXPECT_EQ(target(1, 5), kBlue);
    EXPECT_EQ(target(1, 6), kRed);
}

}  // namespace
}  // namespace overlook
