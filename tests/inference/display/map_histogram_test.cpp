#include "inference/display/map_histogram.h"

#include <gmock/gmock.h>
#include <limits>

namespace overlook {
namespace {

using testing::ElementsAre;

TEST(MapHistogram, CountsWhereTheValuesLieOnTheScale) {
    const cv::Mat1f values = (cv::Mat1f(1, 4) << 0, 0.1F, 0.5F, 0.9F);
    EXPECT_THAT(histogram(values, {0, 1, false}, 4), ElementsAre(2, 0, 1, 1));
}

TEST(MapHistogram, TheEndsTakeWhatIsBeyondThem) {
    const cv::Mat1f values = (cv::Mat1f(1, 4) << -5, 0, 1, 7);
    EXPECT_THAT(histogram(values, {0, 1, false}, 2), ElementsAre(2, 2));
}

TEST(MapHistogram, WhatIsNotANumberCountsNowhere) {
    const cv::Mat1f values = (cv::Mat1f(1, 2) << std::numeric_limits<float>::quiet_NaN(), 1);
    EXPECT_THAT(histogram(values, {0, 1, false}, 2), ElementsAre(0, 1));
}

TEST(MapHistogram, AFlatScaleHasNone) {
    EXPECT_THAT(histogram(cv::Mat1f(2, 2, 3.0F), {3, 3, true}, 2), ElementsAre(0, 0));
}

}  // namespace
}  // namespace overlook
