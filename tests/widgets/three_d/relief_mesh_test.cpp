#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "widgets/three_d/relief_mesh.h"

namespace overlook::test {
namespace {

MapLayer layerOf(const cv::Mat1f& values, Normalisation normalisation = Normalisation::UnitRange) {
    MapStyle style;
    style.normalisation = normalisation;
    return {values, style};
}

/// A hill of height 1 at this cell.
cv::Mat1f hill(int side, cv::Point peak) {
    cv::Mat1f values(side, side);
    for (int row = 0; row < side; ++row)
        for (int column = 0; column < side; ++column)
            values(row, column) =
                static_cast<float>(std::exp(-(std::pow(column - peak.x, 2) + std::pow(row - peak.y, 2)) / 4));
    return values;
}

TEST(ReliefMesh, TheGridHasThePicturesProportions) {
    EXPECT_EQ(reliefGrid({640, 320}, 128), cv::Size(128, 64));
    EXPECT_EQ(reliefGrid({320, 640}, 128), cv::Size(64, 128));
    EXPECT_EQ(reliefGrid({4000, 1}, 128), cv::Size(128, 2)) << "a surface needs two rows";
}

TEST(ReliefMesh, TheWorldsLongerSideIsOne) {
    EXPECT_EQ(worldSize({640, 320}), cv::Size2d(1, 0.5));
    EXPECT_EQ(worldSize({320, 640}), cv::Size2d(0.5, 1));
}

TEST(ReliefMesh, ThePeakOfTheMapIsTheHighestVertex) {
    const cv::Point peak(11, 4);
    const HeightField field = heightField(layerOf(hill(16, peak)), {160, 160}, {161, 161});
    cv::Point highest;
    double height = 0;
    cv::minMaxLoc(field.heights, nullptr, &height, nullptr, &highest);
    EXPECT_NEAR(height, 1, 1e-3);
    EXPECT_NEAR(highest.x, 115, 1) << "the middle of cell 11 of 16 over 160 steps";
    EXPECT_NEAR(highest.y, 45, 1);
    const cv::Point3d vertex = field.vertex(highest.y, highest.x);
    EXPECT_NEAR(vertex.x, 11.5 / 16, 0.01);
    EXPECT_NEAR(vertex.y, 1 - 4.5 / 16, 0.01) << "the first row is on top";
}

TEST(ReliefMesh, HeightsAreNormalisedAsTheStyleSays) {
    const cv::Mat1f values = (cv::Mat1f(1, 3) << -2, 0, 4);
    const auto heightsOf = [&](Normalisation normalisation) {
        MapLayer layer = layerOf(values, normalisation);
        layer.style.isSmooth = false;
        return heightField(layer, {3, 1}, {7, 2}).heights.row(0).clone();
    };
    EXPECT_FLOAT_EQ(heightsOf(Normalisation::ReluMax).at<float>(0, 0), 0);
    EXPECT_FLOAT_EQ(heightsOf(Normalisation::ReluMax).at<float>(0, 6), 1);
    EXPECT_NEAR(heightsOf(Normalisation::MinMax).at<float>(0, 3), 2.0 / 6, 1e-6);
    EXPECT_NEAR(heightsOf(Normalisation::Signed).at<float>(0, 0), 0.25, 1e-6);
}

TEST(ReliefMesh, WhatIsNotFiniteAndWhatIsFlatIsGround) {
    const float nan = std::numeric_limits<float>::quiet_NaN();
    MapLayer layer = layerOf((cv::Mat1f(1, 3) << nan, 0.5F, 1));
    layer.style.isSmooth = false;
    const HeightField field = heightField(layer, {3, 1}, {4, 2});
    EXPECT_EQ(field.heights(0, 0), 0);
    EXPECT_EQ(field.heights(0, 3), 1);
    const HeightField flat = heightField(layerOf(cv::Mat1f(4, 4, 3.0F), Normalisation::MinMax), {8, 8}, {9, 9});
    EXPECT_EQ(cv::countNonZero(flat.heights), 0);
    EXPECT_EQ(cv::countNonZero(heightField(layerOf({}), {8, 8}, {9, 9}).heights), 0) << "no map";
}

TEST(ReliefMesh, FewerVerticesKeepTheShape) {
    const MapLayer layer = layerOf(hill(14, {5, 6}));
    const HeightField fine = heightField(layer, {448, 448}, reliefGrid({448, 448}, 192));
    const HeightField coarse = heightField(layer, {448, 448}, reliefGrid({448, 448}, 72));
    double worst = 0;
    for (double x = 0.01; x < 1; x += 0.02)
        for (double y = 0.01; y < 1; y += 0.02)
            worst = std::max(worst, std::abs(fine.heightAt(x, y) - coarse.heightAt(x, y)));
    EXPECT_LT(worst, 0.05);
    EXPECT_GT(worst, 0) << "they do differ";
}

TEST(ReliefMesh, ALineOfSightMeetsTheHillInFrontOfWhatLiesBehindIt) {
    const HeightField field = heightField(layerOf(hill(17, {8, 8})), {170, 170}, {171, 171});
    const auto fromAbove = firstHit(field, 0.5, {0.5, 0.5, 3}, {0, 0, -4});
    ASSERT_TRUE(fromAbove);
    EXPECT_NEAR(fromAbove->z, 0.5, 1e-3);
    // Along the ground from below: the slope, not the far rim.
    const auto fromAside = firstHit(field, 0.5, {0.5, -1, 0.25}, {0, 3, 0});
    ASSERT_TRUE(fromAside);
    EXPECT_LT(fromAside->y, 0.5);
    EXPECT_NEAR(fromAside->z, field.heightAt(fromAside->x, fromAside->y) * 0.5, 1e-3);
    EXPECT_FALSE(firstHit(field, 0.5, {0.5, -1, 0.6}, {0, 3, 0})) << "passes above";
    EXPECT_FALSE(firstHit(field, 0.5, {2, 2, 3}, {0, 0, -4})) << "passes beside";
}

TEST(ReliefMesh, PixelsAndPlacesAreTheSameThere) {
    const cv::Size picture(37, 61);
    for (const cv::Point pixel : {cv::Point(0, 0), cv::Point(36, 60), cv::Point(12, 40)})
        EXPECT_EQ(pixelAtPlace(placeOfPixel(pixel, picture), picture), pixel);
    EXPECT_EQ(pixelAtPlace({-1, 2}, picture), cv::Point(0, 0)) << "clamped";
}

}  // namespace
}  // namespace overlook::test
