#include "inference/core/run_lengths.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace overlook {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Optional;

TEST(RunLengthText, IsThatOfTheCocoReference) {
    EXPECT_EQ(runLengthText({6, 33}), "6Q1");
    EXPECT_EQ(runLengthText({5, 2, 3, 3, 2}), "5231O");
    EXPECT_EQ(runLengthText({0, 20, 30}), "0d0n0");
}

TEST(RunLengthText, ReadsBackAsTheSameLengths) {
    const RunLengths runs{0, 1, 15, 16, 31, 32, 1023, 1024, 4'000'000'000U, 1, 4'294'967'295U};
    EXPECT_EQ(parsedRunLengths(runLengthText(runs)), runs);
}

TEST(RunLengths, OfPixelsGoDownTheColumns) {
    EXPECT_THAT(runLengthsOf((cv::Mat1b(3, 2) << 0, 255, 255, 0, 255, 0)), ElementsAre(1, 3, 2));
    EXPECT_THAT(runLengthsOf((cv::Mat1b(1, 3) << 7, 0, 7)), ElementsAre(0, 1, 1, 1));
}

TEST(RunLengths, OfPixelsAndBackAreTheSamePixels) {
    cv::Mat1b pixels(37, 53);
    cv::RNG(3).fill(pixels, cv::RNG::UNIFORM, 0, 2);
    pixels *= 255;
    EXPECT_EQ(cv::norm(pixelsOfRuns(runLengthsOf(pixels), pixels.size()), pixels, cv::NORM_INF), 0);
}

TEST(RunLengths, KnowHowManyPixelsAreInside) {
    EXPECT_EQ(pixelsInRuns({5, 2, 3, 4}), 6U);
    EXPECT_EQ(pixelsInRuns({5}), 0U);
}

}  // namespace
}  // namespace overlook
