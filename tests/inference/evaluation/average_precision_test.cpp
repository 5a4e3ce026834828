#include "inference/evaluation/average_precision.h"

#include <gtest/gtest.h>

namespace overlook::test {
namespace {

TEST(AveragePrecision, IsTheAreaUnderPrecisionOverRecall) {
    // As scikit-learn's average_precision_score([0, 0, 1, 1], [0.1, 0.4, 0.35, 0.8]).
    EXPECT_NEAR(*averagePrecision({{0.1, false}, {0.4, false}, {0.35, true}, {0.8, true}}), 0.8333333, 1e-6);
}

TEST(AveragePrecision, DoesNotDependOnTheOrderOfEqualScores) {
    EXPECT_EQ(averagePrecision({{0.5, true}, {0.5, false}}), 0.5);
    EXPECT_EQ(averagePrecision({{0.5, false}, {0.5, true}}), 0.5);
}

TEST(AveragePrecision, IsNotThereForAClassThatNoPictureShows) {
    EXPECT_FALSE(averagePrecision({{0.9, false}}));
    EXPECT_EQ(meanAveragePrecision({{{0.9, false}}, {{0.9, true}, {0.1, false}}}), 1.0);
    EXPECT_FALSE(meanAveragePrecision({{{0.9, false}}}));
}

}  // namespace
}  // namespace overlook::test
