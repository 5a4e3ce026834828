#include "app/controllers/job_tracker.h"

#include <gtest/gtest.h>

namespace overlook {
namespace {

TEST(JobTracker, ShowsATransferWhileTrainingGoesOn) {
    JobTracker jobs;
    jobs.begin(Lane::Train, QStringLiteral("Training"));
    jobs.begin(Lane::Transfer, QStringLiteral("Importing"));
    jobs.report(Lane::Train, QStringLiteral("Training"), 0.5);
    EXPECT_EQ(jobs.state().step, QStringLiteral("Importing"));
    jobs.end(Lane::Transfer);
    EXPECT_EQ(jobs.state().step, QStringLiteral("Training"));
    EXPECT_EQ(jobs.state().fraction, 0.5);
}

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
