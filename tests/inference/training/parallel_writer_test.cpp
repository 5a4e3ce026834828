#include "inference/training/parallel_writer.h"

#include <gtest/gtest.h>

#include <atomic>
#include <stdexcept>

namespace overlook {
namespace {

std::vector<ParallelWriter::Task> counting(std::atomic<int>& count, int tasks) {
    return std::vector<ParallelWriter::Task>(static_cast<std::size_t>(tasks), [&count] { ++count; });
}

TEST(ParallelWriter, RunsEveryTaskOnce) {
    std::atomic<int> count{0};
    ParallelWriter writer;
    writer.submit(counting(count, 101));
    writer.submit(counting(count, 7));
    writer.finish();
    EXPECT_EQ(count, 108);
}

TEST(ParallelWriter, TellsWhatWentWrong) {
    ParallelWriter writer;
    writer.submit({[] { throw std::runtime_error("disk full"); }});
    EXPECT_THROW(writer.finish(), std::runtime_error);
}

TEST(ParallelWriter, GoesOnAfterAFailure) {
    std::atomic<int> count{0};
    ParallelWriter writer;
    writer.submit({[] { throw std::runtime_error("disk full"); }});
    EXPECT_THROW(writer.submit(counting(count, 3)), std::runtime_error);
    writer.submit(counting(count, 3));
    writer.finish();
    EXPECT_EQ(count, 3);
}

}  // namespace
}  // namespace overlook
