#include "inference/scenes/coverage.h"

#include <gtest/gtest.h>

#include <cmath>

namespace overlook {
namespace {

double totalOf(const Coverage& coverage) {
    return cv::sum(coverage.values)[0];
}

TEST(Coverage, OfABoxOnPixelBordersIsOneInsideOnly) {
    const Coverage coverage = polygonCoverage(box(2, 3, 5, 7), {10, 10});
    EXPECT_EQ(coverage.area, cv::Rect(2, 3, 3, 4));
    EXPECT_EQ(cv::countNonZero(coverage.values == 1.0F), 12);
}

TEST(Coverage, OfAPartlyCoveredPixelIsItsCoveredArea) {
    const Coverage coverage = polygonCoverage(box(1.25F, 1.5F, 1.75F, 2), {4, 4});
    EXPECT_NEAR(coverage.values(0, 0), 0.25F, 1e-6);
}

TEST(Coverage, SumsToTheAreaOfASlantedPolygon) {
    const Coverage coverage = polygonCoverage({{1.3F, 2.1F}, {17.7F, 5.4F}, {6.2F, 18.9F}}, {20, 20});
    const double area = 0.5 * std::abs((17.7 - 1.3) * (18.9 - 2.1) - (6.2 - 1.3) * (5.4 - 2.1));
    EXPECT_NEAR(totalOf(coverage), area, 1e-3);
}

TEST(Coverage, DoesNotDependOnTheDirectionOfTheCorners) {
    const Coverage forward = polygonCoverage({{1, 1}, {8, 2}, {4, 9}}, {10, 10});
    const Coverage backward = polygonCoverage({{4, 9}, {8, 2}, {1, 1}}, {10, 10});
    EXPECT_LT(cv::norm(forward.values, backward.values, cv::NORM_INF), 1e-6);
}

TEST(Coverage, OfAPolygonLargerThanThePictureIsOneEverywhere) {
    const Coverage coverage = polygonCoverage(box(-50, -50, 60, 60), {8, 8});
    EXPECT_EQ(cv::countNonZero(coverage.values > 0.9999F), 64);
}

TEST(Coverage, OfAPolygonOutsideThePictureIsEmpty) {
    EXPECT_TRUE(polygonCoverage(box(-5, -5, -1, -1), {8, 8}).area.empty());
    EXPECT_TRUE(polygonCoverage(box(9, 2, 12, 4), {8, 8}).area.empty());
}

TEST(Coverage, OfAnEllipseIsCloseToItsArea) {
    const Coverage coverage = polygonCoverage(ellipse({16, 16}, 10, 6), {32, 32});
    EXPECT_NEAR(totalOf(coverage), 3.14159 * 60, 2.5);  // a polygon of 28 corners is a little smaller
}

}  // namespace
}  // namespace overlook
