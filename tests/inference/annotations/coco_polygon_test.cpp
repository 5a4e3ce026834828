#include "inference/annotations/coco_polygon.h"

#include <gtest/gtest.h>

#include <string>

#include "inference/core/picture.h"
#include "tests/inference/annotations/numbered_shapes.h"

/// Expected values are those of the COCO reference (maskApi.c: rleFrPoly, then rleToString).
namespace overlook::test {
namespace {

const cv::Size kPicture(10, 6);

std::string textOf(const Polygon& polygon) {
    return runLengthText(cocoRunLengths(polygon, kPicture));
}

TEST(CocoPolygon, HasThePixelsOfTheReference) {
    EXPECT_EQ(textOf({{2, 1}, {7, 1}, {7, 4}, {2, 4}}), "=330000000a0");
    EXPECT_EQ(textOf({{1.5, 0.5}, {8.25, 2.75}, {3, 5.5}}), "=3310O0O10`0");
}

TEST(CocoPolygon, AroundThePictureFillsIt) {
    EXPECT_EQ(textOf({{-5, -5}, {20, -5}, {20, 20}, {-5, 20}}), "0l1");
}

TEST(CocoPolygon, BetweenPixelCentresIsEmpty) {
    EXPECT_EQ(textOf({{3.2, 3.2}, {3.3, 3.2}, {3.3, 3.3}}), "l1");
}

TEST(CocoPolygon, FillsThePictureWithItsLengthsWhateverItsPoints) {
    const Polygon wild{{-kFarthestPoint, 3}, {kFarthestPoint, -kFarthestPoint}, {4, kFarthestPoint}, {4, 4}, {4, 4}};
    EXPECT_TRUE(fills(cocoRunLengths(wild, kPicture), kPicture));
}

TEST(CocoPolygon, IsThatOfTheReferenceForAThousandPolygons) {
    Numbers numbers(1);
    std::string texts;
    for (int i = 0; i < 1000; ++i) {
        const NumberedShape shape = numberedShape(numbers);
        texts += runLengthText(cocoRunLengths(shape.points, shape.size)) + "\n";
    }
    EXPECT_EQ(contentId(texts.data(), texts.size()), "d2d8a104871684e124dcee5465872b5c");
}

}  // namespace
}  // namespace overlook::test
