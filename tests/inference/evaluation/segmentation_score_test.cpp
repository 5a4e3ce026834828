#include "inference/evaluation/segmentation_score.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

cv::Mat1b row(std::uint8_t a, std::uint8_t b, std::uint8_t c, std::uint8_t d) {
    return (cv::Mat1b(1, 4) << a, b, c, d);
}

TEST(SegmentationScore, IsTheMeanOverTheClassesThatOccur) {
    SegmentationScore score(4);
    score.add(row(0, 1, 1, 1), row(0, 0, 1, 1));  // class 0: 1/2, class 1: 2/3; classes 2 and 3 do not occur
    EXPECT_NEAR(score.meanIntersectionOverUnion().value(), (1.0 / 2 + 2.0 / 3) / 2, 1e-9);
}

TEST(SegmentationScore, LeavesOutUnknownPixels) {
    SegmentationScore score(2);
    score.add(row(0, 1, 1, 0), row(0, 1, 255, 255));
    EXPECT_EQ(score.meanIntersectionOverUnion().value(), 1);
}

TEST(SegmentationScore, AddsUpPicturesBeforeItDivides) {
    SegmentationScore score(2);
    score.add(row(1, 1, 1, 1), row(1, 1, 1, 0));
    score.add(row(1, 0, 0, 0), row(1, 0, 0, 0));
    EXPECT_NEAR(score.meanIntersectionOverUnion().value(), (3.0 / 4 + 4.0 / 5) / 2, 1e-9);
}

TEST(SegmentationScore, ResizesThePredictionToTheTruth) {
    SegmentationScore score(2);
    score.add((cv::Mat1b(1, 2) << 0, 1), row(0, 0, 1, 1));
    EXPECT_EQ(score.meanIntersectionOverUnion().value(), 1);
}

TEST(SegmentationScore, IsUnknownWithoutAKnownPixel) {
    SegmentationScore score(2);
    score.add(row(0, 0, 0, 0), row(255, 255, 255, 255));
    EXPECT_FALSE(score.meanIntersectionOverUnion());
}

TEST(SegmentationScore, AveragesAccuracyOverTheTrueClassesOnly) {
    SegmentationScore score(4);
    score.add((cv::Mat1b(1, 6) << 1, 1, 0, 2, 0, 2), (cv::Mat1b(1, 6) << 1, 1, 1, 0, 0, 255));
    EXPECT_DOUBLE_EQ(*score.classAccuracy(1), 2.0 / 3);
    EXPECT_DOUBLE_EQ(*score.classAccuracy(0), 0.5);
    EXPECT_FALSE(score.classAccuracy(2));  // predicted, never true
    EXPECT_FALSE(score.classAccuracy(3));
    EXPECT_DOUBLE_EQ(*score.meanClassAccuracy(), (2.0 / 3 + 0.5) / 2);
    EXPECT_FALSE(SegmentationScore(2).meanClassAccuracy());
}

TEST(SegmentationScore, WeightsClassesByTheirTruePixels) {
    SegmentationScore score(2);
    score.add(row(1, 1, 1, 0), row(1, 1, 0, 0));
    EXPECT_DOUBLE_EQ(*score.frequencyWeightedIntersectionOverUnion(), 0.5 * 0.5 + 0.5 * 2 / 3);
}

}  // namespace
}  // namespace overlook
