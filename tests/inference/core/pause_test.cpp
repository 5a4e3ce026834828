#include "inference/core/pause.h"

#include <gtest/gtest.h>

#include <future>
#include <thread>

#include "inference/core/error.h"
#include "inference/core/job_control.h"

namespace overlook::test {
namespace {

TEST(Pause, LetsAJobPassThatIsNotPaused) {
    const JobControl job;
    int waits = 0;
    Pause pause([&waits](bool) { ++waits; });
    pause.checkpoint(job);
    EXPECT_EQ(waits, 0);
}

TEST(Pause, HasTheJobWaitUntilItIsToGoOn) {
    const JobControl job;
    std::promise<void> waiting;
    Pause pause([&waiting](bool isWaiting) {
        if (isWaiting)
            waiting.set_value();
    });
    pause.set(true);
    std::atomic<bool> hasPassed{false};
    std::thread worker([&] {
        pause.checkpoint(job);
        hasPassed = true;
    });
    waiting.get_future().wait();
    EXPECT_FALSE(hasPassed);
    pause.set(false);
    worker.join();
    EXPECT_TRUE(hasPassed);
}

TEST(Pause, EndsWhenTheJobIsCancelled) {
    JobControl job;
    Pause pause([&job](bool isWaiting) {
        if (isWaiting)
            job.cancel();
    });
    pause.set(true);
    EXPECT_THROW(pause.checkpoint(job), Error);
}

}  // namespace
}  // namespace overlook::test
