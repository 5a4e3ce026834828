#include "inference/evaluation/pixel_kernel.h"

#include <gtest/gtest.h>

#include "inference/evaluation/permutohedral_lattice.h"

namespace overlook {
namespace {

cv::Mat1f noise(int rows, int columns) {
    cv::Mat1f values(rows, columns);
    cv::RNG(3).fill(values, cv::RNG::UNIFORM, 0.0F, 1.0F);
    return values;
}

/// Largest difference between the rows' means weighted by two kernels.
double differenceOf(const PixelKernel& one, const PixelKernel& other, const cv::Mat1f& values) {
    const cv::Mat1f ones(values.size(), 1.0F);
    const cv::Mat1f first = one.applied(values) / one.applied(ones);
    const cv::Mat1f second = other.applied(values) / other.applied(ones);
    return cv::norm(first, second, cv::NORM_INF);
}

TEST(PixelKernel, OverPositionsIsTheSumOfAllPairs) {
    const cv::Size picture(23, 17);
    const cv::Mat1f values = noise(picture.area(), 4);
    const cv::Mat1f fast = positionKernel(picture, 3)->applied(values);
    const cv::Mat1f exact = exactKernel(positionFeatures(picture, 3))->applied(values);
    EXPECT_LT(cv::norm(fast, exact, cv::NORM_INF), 1e-3);  // sums are about 50
}

TEST(PixelKernel, OverColoursIsNearTheMeanOfAllPairs) {
    cv::Mat3b rgb(24, 30);
    cv::RNG(5).fill(rgb, cv::RNG::UNIFORM, 100, 140);
    rgb.colRange(15, 30) += cv::Scalar(60, 20, 0);
    const cv::Mat1f values = noise(rgb.rows * rgb.cols, 4);
    EXPECT_LT(differenceOf(*colourKernel(rgb, 20, 13), *exactKernel(colourFeatures(rgb, 20, 13)), values), 0.12);
}

TEST(PermutohedralLattice, KeepsConstantsInProportion) {
    const cv::Mat1f features = noise(50, 5) * 4;
    const PermutohedralLattice lattice(features);
    const cv::Mat1f ones = lattice.filtered(cv::Mat1f(50, 4, 1.0F));
    const cv::Mat1f threes = lattice.filtered(cv::Mat1f(50, 4, 3.0F));
    EXPECT_LT(cv::norm(threes, ones * 3, cv::NORM_INF), 1e-4);
}

TEST(PermutohedralLattice, KeepsWhatIsFarApartApart) {
    const cv::Mat1f features = (cv::Mat1f(2, 3) << 0.0F, 0.0F, 0.0F, 100.0F, -40.0F, 7.0F);
    cv::Mat1f values(2, 4, 0.0F);
    values.row(0) = 1.0F;
    const cv::Mat1f filtered = PermutohedralLattice(features).filtered(values);
    EXPECT_GT(filtered(0, 0), 0.1F);
    EXPECT_EQ(filtered(1, 0), 0);
}

TEST(PermutohedralLattice, HasOneSimplexForPointsInOnePlace) {
    const cv::Mat1f features(9, 5, 1.3F);
    EXPECT_EQ(PermutohedralLattice(features).vertices(), 1 + 6);
}

}  // namespace
}  // namespace overlook
