#include "inference/annotations/pillow_drawing.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>

#include "inference/core/picture.h"
#include "tests/inference/annotations/numbered_shapes.h"

/// Expected pixels are Pillow's own (version 12: ImageDraw.polygon, ellipse and line).
namespace overlook::test {
namespace {

cv::Mat1b blank() {
    return cv::Mat1b::zeros(8, 12);
}

TEST(PillowDrawing, FillsAPolygonWithItsOutline) {
    cv::Mat1b pixels = blank();
    fillPolygon(pixels, {{1, 1}, {9, 2}, {10, 6}, {4, 4}, {2, 7}}, 255);
    EXPECT_EQ(
        drawnText(pixels),
        "............/.#........../.#########../.#########../..########../..##...####./..##......#./..#........./");
}

TEST(PillowDrawing, FillsAnEllipse) {
    cv::Mat1b pixels = blank();
    fillEllipse(pixels, {1, 1}, {8, 6}, 255);
    EXPECT_EQ(
        drawnText(pixels),
        "............/...####...../..######..../.########.../.########.../..######..../...####...../............/");
}

TEST(PillowDrawing, FillsAWideLine) {
    cv::Mat1b pixels = blank();
    fillLine(pixels, {2, 2}, {9, 5}, 4, 255);
    EXPECT_EQ(
        drawnText(pixels),
        "............/...#......../...###....../..#######.../..#########./....#######./.......###../.........#../");
}

TEST(PillowDrawing, FillsARectangleWithBothCorners) {
    cv::Mat1b pixels = cv::Mat1b::zeros(3, 4);
    fillRectangle(pixels, {-3, 1}, {2, 9}, 255);
    EXPECT_EQ(drawnText(pixels), "..../###./###./");
}

TEST(PillowDrawing, IsPillowsForAThousandShapesOfEachKind) {
    Numbers numbers(2);
    std::string texts;
    for (int i = 0; i < 1000; ++i) {
        const NumberedShape shape = numberedShape(numbers);
        const std::vector<cv::Point> points = wholePoints(shape.points);
        const cv::Point corner(std::min(points[0].x, points[1].x), std::min(points[0].y, points[1].y));
        const cv::Point other(std::max(points[0].x, points[1].x), std::max(points[0].y, points[1].y));
        cv::Mat1b polygon = cv::Mat1b::zeros(shape.size);
        fillPolygon(polygon, points, 255);
        cv::Mat1b ellipse = cv::Mat1b::zeros(shape.size);
        fillEllipse(ellipse, corner, other, 255);
        cv::Mat1b line = cv::Mat1b::zeros(shape.size);
        fillLine(line, points[0], points[1], 10, 255);
        for (const cv::Mat1b& drawn : {polygon, ellipse, line})
            texts += drawnText(drawn) + "\n";
    }
    EXPECT_EQ(contentId(texts.data(), texts.size()), "29e2dac8ce41dfe57b13003a5e50ea35");
}

}  // namespace
}  // namespace overlook::test
