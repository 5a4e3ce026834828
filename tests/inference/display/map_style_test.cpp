#include "inference/display/map_style.h"

#include <gtest/gtest.h>
#include <cmath>
#include <limits>

namespace overlook {
namespace {

constexpr float kNan = std::numeric_limits<float>::quiet_NaN();
constexpr float kInfinity = std::numeric_limits<float>::infinity();
constexpr float kLargest = std::numeric_limits<float>::max();

cv::Mat1f normalisedRow(const cv::Mat1f& values, Normalisation normalisation) {
    return normalised(values, valueScale(Map{values, {}}.range(), normalisation));
}

TEST(ValueScale, ReluMaxRunsFromZeroToTheMaximum) {
    const ValueScale scale = valueScale({-3, 4, false}, Normalisation::ReluMax);
    EXPECT_EQ(scale.low, 0);
    EXPECT_EQ(scale.high, 4);
    EXPECT_FALSE(scale.isFlat);
}

TEST(ValueScale, MinMaxSpansTheRange) {
    const ValueScale scale = valueScale({-3, 4, false}, Normalisation::MinMax);
    EXPECT_EQ(scale.low, -3);
    EXPECT_EQ(scale.high, 4);
}

TEST(ValueScale, SignedIsSymmetricAroundZero) {
    const ValueScale scale = valueScale({-6, 4, false}, Normalisation::Signed);
    EXPECT_EQ(scale.low, -6);
    EXPECT_EQ(scale.high, 6);
}

TEST(ValueScale, UnitRangeIsFixed) {
    const ValueScale scale = valueScale({0.2F, 0.4F, false}, Normalisation::UnitRange);
    EXPECT_EQ(scale.low, 0);
    EXPECT_EQ(scale.high, 1);
}

TEST(ValueScale, AMapWithNothingPositiveIsFlatUnderReluMax) {
    EXPECT_TRUE(valueScale({-3, -1, false}, Normalisation::ReluMax).isFlat);
    EXPECT_TRUE(valueScale({-3, 0, false}, Normalisation::ReluMax).isFlat);
}

TEST(ValueScale, AMapWithNothingPositiveIsNotFlatUnderMinMax) {
    EXPECT_FALSE(valueScale({-3, -1, false}, Normalisation::MinMax).isFlat);
}

TEST(ValueScale, AConstantMapIsFlatUnderEveryNormalisation) {
    for (const Normalisation normalisation :
         {Normalisation::ReluMax, Normalisation::MinMax, Normalisation::Signed, Normalisation::UnitRange})
        EXPECT_TRUE(valueScale({2, 2, false}, normalisation).isFlat) << normalisationName(normalisation);
}

TEST(ValueScale, AMapWithoutAFiniteValueIsFlat) {
    const cv::Mat1f values = (cv::Mat1f(1, 2) << kNan, kInfinity);
    EXPECT_TRUE(valueScale(Map{values, {}}.range(), Normalisation::MinMax).isFlat);
}

TEST(Normalised, ReluMaxClipsNegativeValues) {
    const cv::Mat1f result = normalisedRow((cv::Mat1f(1, 3) << -1, 1, 4), Normalisation::ReluMax);
    EXPECT_EQ(result(0, 0), 0);
    EXPECT_FLOAT_EQ(result(0, 1), 0.25F);
    EXPECT_EQ(result(0, 2), 1);
}

TEST(Normalised, MinMaxFillsTheScale) {
    const cv::Mat1f result = normalisedRow((cv::Mat1f(1, 3) << -1, 1, 4), Normalisation::MinMax);
    EXPECT_EQ(result(0, 0), 0);
    EXPECT_FLOAT_EQ(result(0, 1), 0.4F);
    EXPECT_EQ(result(0, 2), 1);
}

TEST(Normalised, SignedPutsZeroInTheMiddle) {
    const cv::Mat1f result = normalisedRow((cv::Mat1f(1, 3) << -4, 0, 2), Normalisation::Signed);
    EXPECT_EQ(result(0, 0), 0);
    EXPECT_FLOAT_EQ(result(0, 1), 0.5F);
    EXPECT_FLOAT_EQ(result(0, 2), 0.75F);
}

TEST(Normalised, UnitRangeClips) {
    const cv::Mat1f result = normalisedRow((cv::Mat1f(1, 3) << -0.5, 0.3, 1.5), Normalisation::UnitRange);
    EXPECT_EQ(result(0, 0), 0);
    EXPECT_FLOAT_EQ(result(0, 1), 0.3F);
    EXPECT_EQ(result(0, 2), 1);
}

void expectSixDigits(const cv::Mat1f& found, const cv::Mat1f& expected) {
    EXPECT_LT(cv::norm(found - expected, cv::NORM_INF), 1e-6) << found;
}

TEST(Normalised, AMapOfNegativeEvidenceFillsTheScaleUnderMinMaxAndIsNothingUnderReluMax) {
    const cv::Mat1f against = (cv::Mat1f(2, 2) << 0, -2, -2.5, -3.5);
    expectSixDigits(normalisedRow(against, Normalisation::MinMax), (cv::Mat1f(2, 2) << 1, .428571, .285714, 0));
    expectSixDigits(normalisedRow(against, Normalisation::ReluMax), cv::Mat1f::zeros(2, 2));
}

TEST(Normalised, AMapOfPositiveEvidenceIsTheSameUnderBoth) {
    const cv::Mat1f evidence = (cv::Mat1f(2, 2) << 0, 1, 1.25, 1.75);
    const cv::Mat1f expected = (cv::Mat1f(2, 2) << 0, .571429, .714286, 1);
    expectSixDigits(normalisedRow(evidence, Normalisation::MinMax), expected);
    expectSixDigits(normalisedRow(evidence, Normalisation::ReluMax), expected);
}

TEST(Normalised, NonFiniteValuesBecomeZero) {
    const cv::Mat1f result = normalisedRow((cv::Mat1f(1, 4) << kNan, kInfinity, -kInfinity, 2), Normalisation::ReluMax);
    EXPECT_EQ(cv::countNonZero(result), 0) << "one finite value is a constant map";
    const cv::Mat1f more = normalisedRow((cv::Mat1f(1, 4) << kNan, kInfinity, 1, 2), Normalisation::ReluMax);
    EXPECT_EQ(more(0, 0), 0);
    EXPECT_EQ(more(0, 1), 0);
    EXPECT_FLOAT_EQ(more(0, 2), 0.5F);
}

TEST(Normalised, AFlatMapIsZeroEverywhere) {
    EXPECT_EQ(cv::countNonZero(normalisedRow(cv::Mat1f(3, 3, 5.0F), Normalisation::MinMax)), 0);
}

TEST(Normalised, TheLargestFloatsDoNotOverflow) {
    const cv::Mat1f result = normalisedRow((cv::Mat1f(1, 3) << -kLargest, 0, kLargest), Normalisation::MinMax);
    EXPECT_EQ(result(0, 0), 0);
    EXPECT_FLOAT_EQ(result(0, 1), 0.5F);
    EXPECT_EQ(result(0, 2), 1);
}

TEST(Normalised, AnEmptyMapStaysEmpty) {
    EXPECT_TRUE(normalisedRow({}, Normalisation::MinMax).empty());
}

TEST(NormalisationName, NamesAndValuesAreInverse) {
    for (const char* name : {"relu_max", "min_max", "signed", "unit"})
        EXPECT_STREQ(normalisationName(normalisationFromName(name)), name);
}

TEST(NormalisationName, AnUnknownNameIsReluMax) {
    EXPECT_EQ(normalisationFromName("nonsense"), Normalisation::ReluMax);
}

}  // namespace
}  // namespace overlook
