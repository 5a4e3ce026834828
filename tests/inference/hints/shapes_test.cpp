#include "inference/hints/shapes.h"

#include <gmock/gmock.h>

#include "inference/hints/pixel_area.h"
#include "inference/hints/region_outline.h"
#include "tests/inference/hints/region_rows.h"

namespace overlook {
namespace {

using test::rowsOf;
using testing::ElementsAre;

TEST(Shapes, RectangleHoldsThePixelsUnderBothCorners) {
    EXPECT_THAT(rowsOf({rectangleRegion(pixelsBetween({3.2, 2.9}, {1.7, 1.1}), {6, 4})}, {6, 4}),
                ElementsAre("......", ".###..", ".###..", "......"));
    EXPECT_EQ(pixelsBetween({2.5, 2.5}, {2.5, 2.5}), cv::Rect(2, 2, 1, 1));
    EXPECT_EQ(pixelsBetween({-0.5, 0}, {0.5, 0}), cv::Rect(-1, 0, 2, 1));
}

TEST(Shapes, EllipseFillsItsBox) {
    EXPECT_THAT(rowsOf({ellipseRegion({1, 0, 6, 4}, {8, 4})}, {8, 4}),
                ElementsAre("..####..", ".######.", ".######.", "..####.."));
    EXPECT_THAT(rowsOf({ellipseRegion({1, 1, 1, 1}, {3, 3})}, {3, 3}), ElementsAre("...", ".#.", "..."));
}

TEST(Shapes, PolygonHoldsThePixelsWhoseCentresAreInside) {
    const Polygon triangle{{-2, 1}, {6, 1}, {-2, 9}};
    EXPECT_EQ(rowsOf({polygonRegion(triangle, {7, 9})}, {7, 9}),
              rowsOf({{{}, pixelsInside(triangle, {7, 9})}}, {7, 9}));
}

TEST(Shapes, TakeMemoryForThemselvesOnly) {
    const cv::Size huge(20000, 20000);
    const Polygon triangle{{15000, 15000}, {15009, 15000}, {15000, 15009}};
    EXPECT_EQ(polygonRegion(triangle, huge).area(), cv::Rect(15000, 15000, 10, 10));
    EXPECT_EQ(ellipseRegion({15000, 15000, 9, 7}, huge).area(), cv::Rect(15000, 15000, 9, 7));
}

TEST(Shapes, OutsideThePictureAreEmpty) {
    EXPECT_TRUE(rectangleRegion({10, 10, 5, 5}, {10, 10}).isEmpty());
    EXPECT_TRUE(ellipseRegion({-5, 0, 5, 5}, {10, 10}).isEmpty());
    EXPECT_TRUE(polygonRegion({{-9, -9}, {-5, -9}, {-5, -5}}, {10, 10}).isEmpty());
    EXPECT_TRUE(polygonRegion({{1, 1}, {5, 5}}, {10, 10}).isEmpty());
}

TEST(RegionOutline, RunsAlongTheSidesOfPixels) {
    const HintRegion region{{5, 7}, (cv::Mat1b(2, 2) << 255, 255, 255, 0)};
    int length = 0;
    for (const PixelEdge& edge : outlineOf(region)) {
        EXPECT_TRUE(edge.from.x == edge.to.x || edge.from.y == edge.to.y);
        EXPECT_GE(edge.from.x, 5);
        EXPECT_LE(edge.to.y, 9);
        length += edge.to.x - edge.from.x + edge.to.y - edge.from.y;
    }
    EXPECT_EQ(length, 8);
    EXPECT_EQ(outlineOf({{1, 1}, cv::Mat1b(3, 4, 255)}).size(), 4U);
    EXPECT_TRUE(outlineOf({}).empty());
}

}  // namespace
}  // namespace overlook
