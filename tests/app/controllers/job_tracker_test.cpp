#include "app/controllers/job_tracker.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

TEST(ExpectedSecondsLeft, AreAsManyAsTheWorkThatIsLeftTakesAtTheSamePace) {
    EXPECT_EQ(expectedSecondsLeft(0.25, 10'000), 30);
    EXPECT_EQ(expectedSecondsLeft(1, 10'000), 0);
}

TEST(ExpectedSecondsLeft, AreUnknownInTheFirstSecondsAndBeforeTheFirstPercent) {
    EXPECT_EQ(expectedSecondsLeft(0.5, 3'000), -1);
    EXPECT_EQ(expectedSecondsLeft(0.001, 60'000), -1);
    EXPECT_EQ(expectedSecondsLeft(-1, 60'000), -1);
}

}  // namespace
}  // namespace overlook
