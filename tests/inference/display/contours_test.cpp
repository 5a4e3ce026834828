#include "inference/display/contours.h"

#include <gtest/gtest.h>
#include <limits>

namespace overlook {
namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
const cv::Size kPicture(80, 40);

MapStyle onlyLines(std::vector<double> levels) {
    MapStyle style;
    style.normalisation = Normalisation::MinMax;
    style.contours = {std::move(levels), false, true};
    return style;
}

cv::Mat1b painted(const cv::Mat1f& values, const MapStyle& style, int background = 128) {
    cv::Mat4b target(kPicture, cv::Vec4b::all(static_cast<uchar>(background)));
    blendMap(target, {values, style}, {kPicture, {0, 0}, 1, kPicture});
    cv::Mat1b grey;
    cv::extractChannel(target, grey, 1);
    return grey;
}

/// The brightest pixel of a row.
int brightest(const cv::Mat1b& row) {
    cv::Point place;
    cv::minMaxLoc(row, nullptr, nullptr, nullptr, &place);
    return place.x;
}

/// Grows from left to right: cell centres at 10, 30, 50 and 70 of 80 pixels hold 0, 1, 2 and 4.
cv::Mat1f slope() {
    return (cv::Mat1f(2, 4) << 0, 1, 2, 4, 0, 1, 2, 4);
}

TEST(Contours, PassBetweenTheCellsThatBracketTheLevel) {
    // 0.75 of the scale is 3: in the middle between the cells of 2 and 4, at 60.
    EXPECT_NEAR(brightest(painted(slope(), onlyLines({0.75})).row(20)), 60, 1);
    // 0.125 is 0.5: in the middle between 0 and 1, at 20.
    EXPECT_NEAR(brightest(painted(slope(), onlyLines({0.125})).row(5)), 20, 1);
}

TEST(Contours, RawLevelsAreRawValues) {
    MapStyle style = onlyLines({1.5});
    style.contours.areRaw = true;
    EXPECT_NEAR(brightest(painted(slope(), style).row(20)), 40, 1);
}

TEST(Contours, StayWhereTheyAreWhateverTheGamma) {
    MapStyle style = onlyLines({0.75});
    const cv::Mat1b before = painted(slope(), style);
    style.gamma = 3;
    EXPECT_EQ(cv::norm(before, painted(slope(), style), cv::NORM_INF), 0);
}

TEST(Contours, AreThin) {
    const cv::Mat1b row = painted(slope(), onlyLines({0.75})).row(20);
    const int changed = cv::countNonZero(row != 128);
    EXPECT_GE(changed, 2);
    EXPECT_LE(changed, 6);
}

TEST(Contours, AreSeenOnAnyPicture) {
    for (const int background : {0, 60, 128, 200, 255}) {
        double darkest = 0;
        double brightest = 0;
        cv::minMaxLoc(painted(slope(), onlyLines({0.75}), background), &darkest, &brightest);
        EXPECT_GE(brightest - darkest, 100) << "on " << background;
    }
}

TEST(Contours, OfLevelsBeyondTheScalePaintNothing) {
    EXPECT_EQ(cv::countNonZero(painted(slope(), onlyLines({1.5, -1})) != 128), 0);
}

TEST(Contours, OfAConstantMapPaintNothing) {
    EXPECT_EQ(cv::countNonZero(painted(cv::Mat1f(3, 3, 2.0F), onlyLines({0.5})) != 128), 0);
}

TEST(Contours, APlateauAtTheLevelIsNotFilled) {
    const cv::Mat1f values = (cv::Mat1f(1, 4) << 0, 1, 1, 2);
    const cv::Mat1b row = painted(values, onlyLines({0.5})).row(20);
    EXPECT_LE(cv::countNonZero(row != 128), 6);
}

TEST(Contours, AreNotDrawnBesideCellsThatAreNotFinite) {
    const cv::Mat1f values = (cv::Mat1f(1, 4) << 0, 1, kNan, 4);
    const cv::Mat1b row = painted(values, onlyLines({0.125, 0.75})).row(20);
    EXPECT_NEAR(brightest(row), 20, 1);
    EXPECT_EQ(cv::countNonZero(row.colRange(32, 80) != 128), 0);
}

TEST(Contours, GoOnTopOfTheFilledMapUnlessAlone) {
    MapStyle style = onlyLines({0.5});
    const cv::Mat1b alone = painted(slope(), style);
    style.contours.isAlone = false;
    EXPECT_EQ(alone(20, 75), 128);
    EXPECT_NE(painted(slope(), style)(20, 75), 128);
}

TEST(Contours, OfALowerMapAreCoveredByTheMapAboveIt) {
    MapStyle opaque;
    opaque.opacity = 1;
    opaque.fadesWithValue = false;
    cv::Mat4b under(kPicture, cv::Vec4b::all(128));
    cv::Mat4b over = under.clone();
    const ViewWindow view{kPicture, {0, 0}, 1, kPicture};
    blendMaps(under, {{slope(), onlyLines({0.5})}, {slope(), opaque}}, view);
    blendMap(over, {slope(), opaque}, view);
    EXPECT_EQ(cv::norm(under, over, cv::NORM_INF), 0);
}

TEST(Contours, AreTheSameInStrips) {
    const cv::Size tall(40, 400);
    cv::Mat1f values(7, 3);
    cv::RNG random(5);
    random.fill(values, cv::RNG::UNIFORM, 0.0, 1.0);
    cv::Mat4b whole(tall, cv::Vec4b::all(128));
    blendMap(whole, {values, onlyLines({0.3, 0.6})}, {tall, {0, 0}, 1, tall});
    cv::Mat4b lower({40, 250}, cv::Vec4b::all(128));
    blendMap(lower, {values, onlyLines({0.3, 0.6})}, {{40, 250}, {0, 150}, 1, tall});
    EXPECT_EQ(cv::norm(whole.rowRange(160, 400), lower.rowRange(10, 250), cv::NORM_INF), 0);
}

}  // namespace
}  // namespace overlook
