#include <gtest/gtest.h>
#include <cmath>

#include "inference/display/colour_map.h"
#include "inference/display/compositor.h"

namespace overlook {
namespace {

/// Opaque colours of a colour map that counts its entries.
MapStyle countingStyle(double gamma, Normalisation normalisation) {
    MapStyle style;
    style.opacity = 1;
    style.colourMapId = "grey";
    style.fadesWithValue = false;
    style.isSmooth = false;
    style.gamma = gamma;
    style.normalisation = normalisation;
    return style;
}

/// What a row of cells is painted as, one pixel each.
cv::Mat1b paintedRow(const cv::Mat1f& values, const MapStyle& style) {
    cv::Mat4b target(values.size(), cv::Vec4b(0, 0, 0, 255));
    blendMap(target, {values, style}, {values.size(), {0, 0}, 1, values.size()});
    cv::Mat1b grey(values.size());
    cv::extractChannel(target, grey, 1);
    return grey;
}

TEST(ColourPosition, IsThePowerOfTheValue) {
    EXPECT_DOUBLE_EQ(colourPosition(0.25, 0.5, Normalisation::ReluMax), 0.5);
    EXPECT_DOUBLE_EQ(colourPosition(0.5, 2, Normalisation::MinMax), 0.25);
}

TEST(ColourPosition, KeepsBothEnds) {
    for (const double gamma : {kLeastGamma, 1.0, kMostGamma})
        for (const auto normalisation : {Normalisation::ReluMax, Normalisation::Signed}) {
            EXPECT_DOUBLE_EQ(colourPosition(0, gamma, normalisation), 0);
            EXPECT_DOUBLE_EQ(colourPosition(1, gamma, normalisation), 1);
        }
}

TEST(ColourPosition, KeepsZeroInTheMiddleWhenSigned) {
    EXPECT_DOUBLE_EQ(colourPosition(0.5, 3, Normalisation::Signed), 0.5);
}

TEST(ColourPosition, IsTheSameOnBothSidesOfZero) {
    EXPECT_DOUBLE_EQ(colourPosition(0.75, 2, Normalisation::Signed), 0.5 + 0.25 / 2);
    EXPECT_DOUBLE_EQ(colourPosition(0.25, 2, Normalisation::Signed), 0.5 - 0.25 / 2);
}

TEST(Gamma, PaintsAValueInTheColourOfItsPosition) {
    cv::Mat1f values(1, 101);
    for (int i = 0; i < values.cols; ++i)
        values(0, i) = static_cast<float>(i) / 100;
    for (const double gamma : {0.5, 1.0, 2.2}) {
        const cv::Mat1b painted = paintedRow(values, countingStyle(gamma, Normalisation::ReluMax));
        for (int i = 5; i < values.cols; ++i)
            EXPECT_NEAR(painted(0, i), 255 * colourPosition(i / 100.0, gamma, Normalisation::ReluMax), 1.2)
                << i << " at gamma " << gamma;
    }
}

TEST(Gamma, LeavesThePixelsBelowTheThresholdTheSame) {
    const cv::Mat1f values = (cv::Mat1f(1, 5) << 0, 0.2, 0.4, 0.6, 1);
    MapStyle style = countingStyle(0.5, Normalisation::ReluMax);
    style.threshold = 0.5;
    const cv::Mat1b painted = paintedRow(values, style);
    EXPECT_EQ(painted(0, 2), 0);
    EXPECT_GT(painted(0, 3), 0);
}

}  // namespace
}  // namespace overlook
