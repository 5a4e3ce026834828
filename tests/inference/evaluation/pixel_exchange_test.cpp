#include "inference/evaluation/pixel_exchange.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::FloatNear;

/// sigmoid(w · x) of the first channel of four pixels.
float probability(const cv::Mat3f& picture) {
    const std::vector<float> weights{0.5F, 1.0F, -0.5F, 0.2F};
    float sum = 0;
    for (int i = 0; i < 4; ++i)
        sum += weights[static_cast<std::size_t>(i)] * picture(0, i)[0];
    return 1 / (1 + std::exp(-sum));
}

std::vector<float> curve(PixelExchange exchange) {
    std::vector<float> scores;
    for (std::size_t i = 0; i < exchange.count(); ++i)
        scores.push_back(probability(exchange.variant(i)));
    return scores;
}

cv::Mat3f fourPixels() {
    return (cv::Mat3f(1, 4) << cv::Vec3f(1, 0, 0), cv::Vec3f(2, 0, 0), cv::Vec3f(0.5F, 0, 0), cv::Vec3f(1, 0, 0));
}

const cv::Mat1f kSaliency = (cv::Mat1f(1, 4) << 0.4F, 0.9F, 0.1F, 0.3F);

auto near(float expected) {
    return FloatNear(expected, 1e-5F);
}

TEST(PixelOrder, IsDescendingAndStable) {
    EXPECT_THAT(pixelsByValue((cv::Mat1f(2, 3) << 1, 5, 1, NAN, -2, 5)), ElementsAre(1, 5, 0, 2, 4, 3));
}

TEST(Deletion, GivesTheReferenceCurve) {
    const auto scores = curve({fourPixels(), cv::Mat3f::zeros(1, 4), pixelsByValue(kSaliency), 1});
    EXPECT_THAT(scores, ElementsAre(near(0.920561F), near(0.610639F), near(0.487503F), near(0.437823F), near(0.5F)));
    EXPECT_NEAR(areaUnderCurve(scores), 0.561562, 1e-6);
}

TEST(Insertion, GivesTheReferenceCurve) {
    const auto scores = curve({cv::Mat3f::zeros(1, 4), fourPixels(), pixelsByValue(kSaliency), 1});
    EXPECT_THAT(scores, ElementsAre(near(0.5F), near(0.880797F), near(0.924142F), near(0.937027F), near(0.920561F)));
    EXPECT_NEAR(areaUnderCurve(scores), 0.863062, 1e-6);
}

TEST(PixelExchange, EndsWithTheOtherPictureWhateverTheStep) {
    PixelExchange exchange(fourPixels(), cv::Mat3f::zeros(1, 4), pixelsByValue(kSaliency), 3);
    ASSERT_EQ(exchange.count(), 3U);
    EXPECT_EQ(cv::norm(exchange.variant(2)), 0);
    EXPECT_EQ(exchange.variant(0)(0, 1)[0], 2);  // also backwards
    EXPECT_EQ(cv::countNonZero(exchange.variant(1).reshape(1)), 1);
}

TEST(AreaUnderCurve, IsThatOfTheReference) {
    EXPECT_NEAR(areaUnderCurve({0.9F, 0.7F, 0.4F, 0.2F, 0.1F}), 0.45, 1e-6);
    EXPECT_NEAR(areaUnderCurve({0.1F, 0.5F, 0.8F, 0.85F, 0.9F}), 0.6625, 1e-6);
    EXPECT_TRUE(std::isnan(areaUnderCurve({1})));
}

TEST(ResampledCurve, KeepsEndsAndStraightLines) {
    EXPECT_THAT(resampledCurve({0, 1, 2}, 5), ElementsAre(0, 0.5F, 1, 1.5F, 2));
}

TEST(ConfidenceChange, HasTheReferenceMeans) {
    const std::vector<ConfidenceChange> changes{confidenceChange(0.8, 0.6), confidenceChange(0.5, 0.55),
                                                confidenceChange(0.9, 0.3)};
    double drop = 0;
    double increase = 0;
    double gain = 0;
    for (const ConfidenceChange& change : changes) {
        drop += change.drop / 3;
        increase += change.increase / 3;
        gain += change.gain / 3;
    }
    EXPECT_NEAR(drop, 30.555556, 1e-5);
    EXPECT_NEAR(increase, 33.333333, 1e-5);
    EXPECT_NEAR(gain, 100.0 * 0.05 / 0.5 / 3, 1e-9);
}

TEST(ConfidenceChange, IsNoNumberWhereThereIsNothingToLoseOrGain) {
    EXPECT_TRUE(std::isnan(confidenceChange(0, 0.5).drop));
    EXPECT_TRUE(std::isnan(confidenceChange(1, 0.5).gain));
}

TEST(ShownPart, IsThePictureWhereTheMapIsOneAndTheMeanWhereItIsZero) {
    const cv::Mat3f picture(1, 3, cv::Vec3f(200, 100, 0));
    const cv::Mat3f shown = shownPart(picture, (cv::Mat1f(1, 3) << 1, 0, 0.5F), {100, 100, 100});
    EXPECT_EQ(shown(0, 0), cv::Vec3f(200, 100, 0));
    EXPECT_EQ(shown(0, 1), cv::Vec3f(100, 100, 100));
    EXPECT_EQ(shown(0, 2), cv::Vec3f(150, 100, 50));
}

TEST(BlurredSubstrate, KeepsAFlatPicture) {
    const cv::Mat3f picture(20, 30, cv::Vec3f(7, 8, 9));
    EXPECT_LT(cv::norm(blurredSubstrate(picture), picture, cv::NORM_INF), 1e-3);
}

}  // namespace
}  // namespace overlook::test
