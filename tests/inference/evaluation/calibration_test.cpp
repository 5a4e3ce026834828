#include "inference/evaluation/calibration.h"

#include <gtest/gtest.h>
#include <limits>

namespace overlook {
namespace {

TEST(Calibration, OfWhatHappensAsOftenAsItIsSaidHasNoError) {
    Calibration calibration;
    for (int i = 0; i < 4; ++i)
        calibration.add(0.25, i == 0);
    EXPECT_DOUBLE_EQ(calibration.expectedError(), 0);
    ASSERT_EQ(calibration.bins().size(), 1U);
    EXPECT_DOUBLE_EQ(calibration.bins()[0].frequency, 0.25);
}

TEST(Calibration, WeighsTheErrorOfEachBinByItsCount) {
    Calibration calibration;
    calibration.add(0.95, false);  // off by 0.95
    for (int i = 0; i < 3; ++i)
        calibration.add(0.05, false);  // off by 0.05
    EXPECT_NEAR(calibration.expectedError(), (0.95 + 3 * 0.05) / 4, 1e-12);
}

TEST(Calibration, BinsMeanWhatWasSaidInThem) {
    Calibration calibration;
    calibration.add(0.41, true);
    calibration.add(0.49, false);
    ASSERT_EQ(calibration.bins().size(), 1U);
    EXPECT_NEAR(calibration.bins()[0].probability, 0.45, 1e-12);
    EXPECT_DOUBLE_EQ(calibration.bins()[0].frequency, 0.5);
}

TEST(Calibration, CertaintyCountsToTheLastBin) {
    Calibration calibration;
    calibration.add(1, true);
    EXPECT_EQ(calibration.bins().size(), 1U);
}

TEST(Calibration, WhatIsNoProbabilityDoesNotCount) {
    Calibration calibration;
    calibration.add(std::numeric_limits<double>::quiet_NaN(), true);
    calibration.add(1.5, true);
    EXPECT_EQ(calibration.count(), 0U);
    EXPECT_DOUBLE_EQ(calibration.expectedError(), 0);
}

}  // namespace
}  // namespace overlook
