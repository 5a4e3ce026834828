#include "inference/display/map_range.h"

#include <gtest/gtest.h>
#include <limits>
#include <numeric>

namespace overlook {
namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();

/// 0, 1, … 100 in an order of their own.
cv::Mat1f hundredAndOne() {
    cv::Mat1f values(1, 101);
    for (int i = 0; i < 101; ++i)
        values(0, i) = static_cast<float>(i * 37 % 101);
    return values;
}

TEST(ClippedRange, EndsAtThePercentiles) {
    const Map::Range range = clippedRange({hundredAndOne()}, 5);
    EXPECT_EQ(range.minimum, 5);
    EXPECT_EQ(range.maximum, 95);
}

TEST(ClippedRange, IsLinearBetweenNeighbouringValues) {
    const Map::Range range = clippedRange({(cv::Mat1f(1, 5) << 4, 0, 1, 3, 2)}, 10);
    EXPECT_FLOAT_EQ(range.minimum, 0.4F);
    EXPECT_FLOAT_EQ(range.maximum, 3.6F);
}

TEST(ClippedRange, OfNothingClippedIsTheRange) {
    const Map::Range range = clippedRange({(cv::Mat1f(1, 3) << -7, 2, 5)}, 0);
    EXPECT_EQ(range.minimum, -7);
    EXPECT_EQ(range.maximum, 5);
}

TEST(ClippedRange, OfSeveralMapsIsThatOfAllTheirValues) {
    const Map::Range both = clippedRange({(cv::Mat1f(1, 2) << 0, 4), (cv::Mat1f(1, 3) << 1, 3, 2)}, 10);
    EXPECT_FLOAT_EQ(both.minimum, 0.4F);
    EXPECT_FLOAT_EQ(both.maximum, 3.6F);
}

TEST(ClippedRange, OfSeveralMapsUnclippedIsFromTheSmallestToTheLargest) {
    const Map::Range both = clippedRange({(cv::Mat1f(1, 2) << 1, 4), (cv::Mat1f(1, 2) << -3, 2)}, 0);
    EXPECT_EQ(both.minimum, -3);
    EXPECT_EQ(both.maximum, 4);
}

TEST(ClippedRange, LeavesOutWhatIsNotFinite) {
    const Map::Range range = clippedRange({(cv::Mat1f(1, 4) << kNan, 0, 10, kNan)}, 10);
    EXPECT_FLOAT_EQ(range.minimum, 1);
    EXPECT_FLOAT_EQ(range.maximum, 9);
    EXPECT_TRUE(range.hasNonFinite);
}

TEST(ClippedRange, AMapWithoutAFiniteValueDoesNotCount) {
    EXPECT_EQ(clippedRange({cv::Mat1f(2, 2, kNan), cv::Mat1f(1, 1, 3.0F)}, 0).minimum, 3);
}

TEST(ClippedRange, OfNoMapIsEmpty) {
    EXPECT_TRUE(clippedRange({}, 5).isConstant());
}

TEST(ClippedRange, OfMoreThanAMillionValuesTakesEvenlySpreadOnes) {
    cv::Mat1f values(1500, 1500);
    std::iota(values.begin(), values.end(), 0.0F);
    const Map::Range range = clippedRange({values}, 10);
    EXPECT_NEAR(range.minimum, 225000, 2);
    EXPECT_NEAR(range.maximum, 2025000, 4);
}

TEST(ValueScaleOfStyle, ReluMaxEndsAtTheUpperPercentile) {
    MapStyle style;
    style.clipPercent = 10;
    const ValueScale scale = valueScale(hundredAndOne(), style);
    EXPECT_EQ(scale.low, 0);
    EXPECT_EQ(scale.high, 90);
}

TEST(ValueScaleOfStyle, FixedEndsAreTakenAsTheyAre) {
    MapStyle style;
    style.scaleSource = ScaleSource::Fixed;
    style.fixedRange = {-2, 5};
    style.clipPercent = 10;
    const ValueScale scale = valueScale(hundredAndOne(), style);
    EXPECT_EQ(scale.low, -2);
    EXPECT_EQ(scale.high, 5);
}

TEST(ValueScaleOfStyle, FixedEndsWinOverTheScaleOfAllPanes) {
    MapStyle style;
    style.scaleSource = ScaleSource::Fixed;
    style.fixedRange = {0, 5};
    style.sharedRange = Map::Range{0, 9, false};
    EXPECT_EQ(valueScale(hundredAndOne(), style).high, 5);
}

TEST(ValueScaleOfStyle, ASignedFixedScaleKeepsZeroInTheMiddle) {
    MapStyle style;
    style.normalisation = Normalisation::Signed;
    style.scaleSource = ScaleSource::Fixed;
    style.fixedRange = {-1, 4};
    EXPECT_EQ(valueScale(hundredAndOne(), style).low, -4);
    EXPECT_EQ(valueScale(hundredAndOne(), style).high, 4);
}

TEST(ValueScaleOfStyle, FixedEndsTheWrongWayRoundShowNothing) {
    MapStyle style;
    style.scaleSource = ScaleSource::Fixed;
    style.fixedRange = {3, 1};
    EXPECT_TRUE(valueScale(hundredAndOne(), style).isFlat);
}

TEST(ValueScaleOfStyle, OtherMapsDecideOnceTheyAreKnown) {
    MapStyle style;
    style.scaleSource = ScaleSource::Run;
    EXPECT_EQ(valueScale(hundredAndOne(), style).high, 100);
    style.sourceRange = Map::Range{-1, 250, false};
    EXPECT_EQ(valueScale(hundredAndOne(), style).high, 250);
}

TEST(ContourPlaces, ARawLevelLiesWhereTheScaleHasIt) {
    const ContourStyle contours{{10, 2, 30, -1}, true, false};
    EXPECT_EQ(contourPlaces(contours, {0, 20, false}), (std::vector<double>{0.1, 0.5}));
}

TEST(ContourPlaces, PlacesOnTheScaleStay) {
    const ContourStyle contours{{0.75, 0.25, 1.5}, false, false};
    EXPECT_EQ(contourPlaces(contours, {-3, 20, false}), (std::vector<double>{0.25, 0.75}));
}

TEST(ContourPlaces, AFlatScaleHasNone) {
    EXPECT_TRUE(contourPlaces({{0.5}, false, false}, {0, 1, true}).empty());
}

TEST(ScaleSourceName, NamesAndValuesAreInverse) {
    for (const char* name : {"map", "picture", "run", "fixed"})
        EXPECT_STREQ(scaleSourceName(scaleSourceFromName(name)), name);
}

}  // namespace
}  // namespace overlook
