#include "inference/hints/brush.h"

#include <gmock/gmock.h>
#include <cmath>

#include "inference/hints/pixel_area.h"
#include "inference/hints/similar_colour.h"
#include "tests/inference/hints/region_rows.h"

namespace overlook {
namespace {

using test::maskOf;
using test::rowsOf;
using testing::ElementsAre;

const cv::Size kPicture(300, 200);

bool areSame(const cv::Mat1b& a, const cv::Mat1b& b) {
    return a.size() == b.size() && cv::countNonZero(a != b) == 0;
}

BrushStamp somewhere(cv::RNG& random) {
    return {{random.uniform(-30.0, 330.0), random.uniform(-30.0, 230.0)}, random.uniform(1.0, 60.0)};
}

TEST(Brush, OfOnePixelPaintsThePixelUnderTheCursor) {
    for (const cv::Point2d point : {cv::Point2d(2, 1), cv::Point2d(2.5, 1.5), cv::Point2d(2.99, 1.99)})
        EXPECT_THAT(rowsOf(brushDab({point, 1}, {5, 3}), {5, 3}), ElementsAre(".....", "..#..", ".....")) << point;
}

TEST(Brush, OfOnePixelLeavesNoGaps) {
    EXPECT_THAT(rowsOf(brushSegment({{0.5, 0.5}, 1}, {{6.2, 2.9}, 1}, {7, 3}), {7, 3}),
                ElementsAre("##.....", "..###..", ".....##"));
}

TEST(Brush, HoldsThePixelsWhoseCentresItCovers) {
    const BrushStamp stamp{{150.3, 99.8}, 37.5};
    cv::Mat1b expected(kPicture, std::uint8_t{0});
    for (int y = 0; y < kPicture.height; ++y)
        for (int x = 0; x < kPicture.width; ++x)
            expected(y, x) = std::hypot(x + 0.5 - 150.3, y + 0.5 - 99.8) <= 37.5 / 2 ? 255 : 0;
    EXPECT_TRUE(areSame(maskOf(brushDab(stamp, kPicture), kPicture), expected));
}

TEST(Brush, SegmentIsWhatDiscsOnTheWayCover) {
    cv::RNG random(3);
    for (int i = 0; i < 20; ++i) {
        const BrushStamp from = somewhere(random);
        const BrushStamp to = somewhere(random);
        HintRegions dabs = brushDab(from, kPicture);
        for (const BrushStamp& stamp : stampsBetween(from, to, 0.05))
            for (HintRegion& region : brushDab(stamp, kPicture))
                dabs.push_back(std::move(region));
        const cv::Mat1b swept = maskOf(brushSegment(from, to, kPicture), kPicture);
        const cv::Mat1b dabbed = maskOf(dabs, kPicture);
        EXPECT_EQ(cv::countNonZero(dabbed & ~swept), 0) << i;
        EXPECT_LT(cv::countNonZero(swept & ~dabbed), 8) << i;  // between two of the dabs
    }
}

TEST(Brush, PartsOfASegmentAreTheSegment) {
    cv::RNG random(4);
    for (int i = 0; i < 50; ++i) {
        const BrushStamp from = somewhere(random);
        const BrushStamp to{from.centre + cv::Point2d(random.uniform(2.0, 90.0), random.uniform(-90.0, 90.0)),
                            random.uniform(2.0, 60.0)};
        const BrushStamp middle{(from.centre + to.centre) / 2, (from.diameter + to.diameter) / 2};
        HintRegions parts = brushSegment(from, middle, kPicture);
        for (HintRegion& region : brushSegment(middle, to, kPicture))
            parts.push_back(std::move(region));
        EXPECT_TRUE(areSame(maskOf(parts, kPicture), maskOf(brushSegment(from, to, kPicture), kPicture))) << i;
    }
}

TEST(Brush, IsTheSameInBothDirections) {
    const BrushStamp a{{20, 30}, 8};
    const BrushStamp b{{250, 120}, 41};
    EXPECT_TRUE(
        areSame(maskOf(brushSegment(a, b, kPicture), kPicture), maskOf(brushSegment(b, a, kPicture), kPicture)));
}

TEST(Brush, OutsideThePictureIsNothing) {
    EXPECT_TRUE(brushDab({{-100, 50}, 40}, kPicture).empty());
    EXPECT_TRUE(brushSegment({{400, 0}, 9}, {{1e7, 1e6}, 9}, {}).empty());
    EXPECT_THAT(rowsOf(brushDab({{0, 0}, 4}, {3, 3}), {3, 3}), ElementsAre("##.", "#..", "..."));
}

TEST(Brush, OnAHugePictureTakesMemoryForTheStrokeOnly) {
    const cv::Size huge(20000, 20000);
    const HintRegions across = brushSegment({{0, 0}, 20}, {{20000, 20000}, 20}, huge);
    EXPECT_LT(test::memoryOf(across), 8U << 20);
    EXPECT_LT(test::memoryOf(brushSegment({{9000, 9000}, 1}, {{9050, 9020}, 1}, huge)), 2000U);
}

TEST(SimilarColour, StopsAtAnEdge) {
    cv::Mat3b picture(20, 20, cv::Vec3b(200, 10, 10));
    picture.colRange(12, 20) = cv::Vec3b(10, 10, 200);
    const BrushStamp brush{{10, 10}, 16};
    const HintRegion region = brushDab(brush, picture.size()).front();
    const cv::Mat1b similar = maskOf({similarUnderBrush(region, picture, brush, 30)}, picture.size());
    const cv::Mat1b all = maskOf({region}, picture.size());
    EXPECT_TRUE(areSame(similar.colRange(0, 12), all.colRange(0, 12)));
    EXPECT_EQ(cv::countNonZero(similar.colRange(12, 20)), 0);
}

TEST(SimilarColour, AllowsLessTowardsTheRim) {
    cv::Mat3b picture(1, 41, cv::Vec3b(100, 100, 100));
    picture.forEach([](cv::Vec3b& colour, const int* at) { colour = at[1] == 20 ? colour : cv::Vec3b(110, 110, 110); });
    const BrushStamp brush{{20.5, 0.5}, 41};
    const HintRegion similar = similarUnderBrush(brushDab(brush, picture.size()).front(), picture, brush, 20);
    // 10 of 20 are allowed half way to the rim, 10.25 pixels from the centre.
    EXPECT_EQ(cv::countNonZero(similar.where), 21);
}

TEST(SimilarColour, IsNothingWithTheCentreOutside) {
    const cv::Mat3b picture(9, 9, cv::Vec3b(1, 2, 3));
    const BrushStamp brush{{-1, 4}, 8};
    EXPECT_TRUE(similarUnderBrush(brushDab(brush, picture.size()).front(), picture, brush, 255).isEmpty());
}

TEST(PixelArea, UnitesRegions) {
    const HintRegions dabs{{{1, 0}, cv::Mat1b(1, 1, 255)}, {{3, 1}, cv::Mat1b(1, 2, 255)}, {}};
    const HintRegion all = united(dabs);
    EXPECT_EQ(all.area(), cv::Rect(1, 0, 4, 2));
    EXPECT_EQ(rowsOf(HintRegions{all}, {6, 2}), rowsOf(dabs, {6, 2}));
    EXPECT_TRUE(united({}).isEmpty());
}

}  // namespace
}  // namespace overlook
