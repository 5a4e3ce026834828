#include "inference/evaluation/threshold_sweep.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

/// Two maps, the truth, and what mean IoU they give.
class ThresholdSweepVector : public testing::Test {
 protected:
    void SetUp() override {
        const cv::Mat1f first = (cv::Mat1f(2, 3) << 0.9F, 0.6F, 0.1F, 0.3F, 0.2F, 0.05F);
        const cv::Mat1f second = (cv::Mat1f(2, 3) << 0.1F, 0.2F, 0.8F, 0.25F, 0.1F, 0.4F);
        sweep.add({{1, first}, {2, second}}, (cv::Mat1b(2, 3) << 1, 1, 2, 1, 0, 255));
    }
    [[nodiscard]] double at(double threshold) const {
        return sweep.curve()[static_cast<std::size_t>(threshold * 100 + 0.5)].meanIntersectionOverUnion;
    }

    ThresholdSweep sweep{3};
};

TEST_F(ThresholdSweepVector, HasTheMeanOfEveryThreshold) {
    EXPECT_NEAR(at(0.05), 0.583333, 1e-6);
    EXPECT_NEAR(at(0.15), 0.583333, 1e-6);
    EXPECT_NEAR(at(0.25), 1, 1e-6);
    EXPECT_NEAR(at(0.35), 0.722222, 1e-6);
    EXPECT_NEAR(at(0.5), 0.722222, 1e-6);
    EXPECT_NEAR(at(0.7), 0.555556, 1e-6);
    EXPECT_NEAR(at(0.85), 0.194444, 1e-6);
}

TEST_F(ThresholdSweepVector, FindsTheBest) {
    EXPECT_NEAR(sweep.best().meanIntersectionOverUnion, 1, 1e-9);
    EXPECT_NEAR(sweep.best().threshold, 0.2, 1e-9);  // the background wins where the map is not above it
    EXPECT_NEAR(sweep.scoreAt(0.25).meanIntersectionOverUnion().value(), 1, 1e-9);
    EXPECT_NEAR(sweep.scoreAt(0.35).intersectionOverUnion(1).value(), 2.0 / 3, 1e-9);
}

TEST_F(ThresholdSweepVector, SweepsInHundredths) {
    ASSERT_EQ(sweep.curve().size(), 100U);
    EXPECT_EQ(sweep.curve().front().threshold, 0);
    EXPECT_NEAR(sweep.curve().back().threshold, 0.99, 1e-9);
}

TEST(ThresholdSweep, CallsEverythingBackgroundWithoutMaps) {
    ThresholdSweep sweep(2);
    sweep.add({}, (cv::Mat1b(1, 2) << 0, 1));
    EXPECT_NEAR(sweep.best().meanIntersectionOverUnion, 0.25, 1e-9);
}

}  // namespace
}  // namespace overlook
