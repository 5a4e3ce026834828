#include "inference/core/polygon.h"

#include <gmock/gmock.h>

namespace overlook {
namespace {

using testing::ElementsAre;

/// The rows of a mask, "#" where it is set.
std::vector<std::string> rowsOf(const cv::Mat1b& mask) {
    std::vector<std::string> rows;
    for (int y = 0; y < mask.rows; ++y) {
        rows.emplace_back();
        for (int x = 0; x < mask.cols; ++x)
            rows.back() += mask(y, x) == 255 ? '#' : '.';
    }
    return rows;
}

std::vector<std::string> inside(const char* text) {
    return rowsOf(pixelsInside(parsedPolygon(text).value(), {6, 4}));
}

TEST(Polygon, IsReadFromPointsWithBlanksInBetween) {
    EXPECT_THAT(parsedPolygon("1,2 3.5,-4  0,7 ").value(),
                ElementsAre(cv::Point2d(1, 2), cv::Point2d(3.5, -4), cv::Point2d(0, 7)));
}

TEST(Polygon, IsNothingElse) {
    for (const char* text : {"", " ", "1,2", "1,2 3,4", "1,2 3,4 5", "1,2 3,4 5,6,7", "1,2 3,4 nan,1", "1,2 3,4 inf,1",
                             "1,2 3,4 1e9,1", "mask.png", "a,b c,d e,f", "1, 2 3,4 5,6"})
        EXPECT_FALSE(parsedPolygon(text)) << text;
}

TEST(Polygon, HoldsThePixelsWhoseCentresAreInside) {
    EXPECT_THAT(inside("1,1 4,1 4,3 1,3"), ElementsAre("......", ".###..", ".###..", "......"));
    EXPECT_THAT(inside("1.4,1.4 3.6,1.4 3.6,2.4 1.4,2.4"), ElementsAre("......", ".###..", "......", "......"));
    EXPECT_THAT(inside("0,0 6,0 0,6"), ElementsAre("#####.", "####..", "###...", "##...."));
}

TEST(Polygon, TwoThatShareAnEdgeShareNoPixel) {
    const cv::Mat1b left = pixelsInside(parsedPolygon("0,0 3.5,0 2.5,4 0,4").value(), {6, 4});
    const cv::Mat1b right = pixelsInside(parsedPolygon("3.5,0 6,0 6,4 2.5,4").value(), {6, 4});
    EXPECT_EQ(cv::countNonZero(left & right), 0);
    EXPECT_EQ(cv::countNonZero(left | right), 24);
}

TEST(Polygon, CrossingItselfLeavesOutWhatIsCoveredTwice) {
    EXPECT_THAT(inside("0,0 5,0 5,4 1,4 1,1 4,1 4,3 0,3"), ElementsAre("#####.", "#...#.", "#...#.", ".####."));
}

TEST(Polygon, IsClippedToThePicture) {
    EXPECT_THAT(inside("-5,-5 2,-5 2,9 -5,9"), ElementsAre("##....", "##....", "##....", "##...."));
    EXPECT_EQ(cv::countNonZero(pixelsInside(parsedPolygon("10,1 20,1 20,3").value(), {6, 4})), 0);
}

}  // namespace
}  // namespace overlook
