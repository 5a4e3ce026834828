#include <gtest/gtest.h>

#include "widgets/three_d/epoch_volume.h"

namespace overlook::test {
namespace {

TEST(EpochVolume, OneScaleServesAllEpochsSoThatGrowthIsSeen) {
    const EpochMaps maps{{1, 2, 3}, {cv::Mat1f(4, 4, 1.0F), cv::Mat1f(4, 4, 2.0F), cv::Mat1f(4, 4, 4.0F)}};
    const EpochVolume volume = epochVolume(maps, Normalisation::ReluMax, 64);
    ASSERT_EQ(volume.slices.size(), 3U);
    EXPECT_FLOAT_EQ(volume.slices[0](0, 0), 0.25F);
    EXPECT_FLOAT_EQ(volume.slices[1](0, 0), 0.5F);
    EXPECT_FLOAT_EQ(volume.slices[2](0, 0), 1.0F);
}

TEST(EpochVolume, AnEpochWithoutAMapIsEmptyNotLeftOut) {
    const EpochMaps maps{{1, 2, 3}, {cv::Mat1f(), cv::Mat1f(3, 5, 2.0F), cv::Mat1f(3, 5, 1.0F)}};
    const EpochVolume volume = epochVolume(maps, Normalisation::ReluMax, 64);
    ASSERT_EQ(volume.slices.size(), 3U);
    EXPECT_EQ(volume.slices[0].size(), cv::Size(5, 3));
    EXPECT_EQ(cv::countNonZero(volume.slices[0]), 0);
}

TEST(EpochVolume, LargeMapsAreAveragedToTheAskedSize) {
    cv::Mat1f checked(200, 100);
    for (int row = 0; row < checked.rows; ++row)
        for (int column = 0; column < checked.cols; ++column)
            checked(row, column) = static_cast<float>((row + column) % 2);
    const EpochVolume volume = epochVolume({{1, 2}, {checked, checked}}, Normalisation::UnitRange, 50);
    EXPECT_EQ(volume.size, cv::Size(25, 50));
    EXPECT_NEAR(volume.slices[0](20, 10), 0.5, 1e-3);
}

TEST(EpochVolume, NeedsTwoEpochsAndAMap) {
    EXPECT_TRUE(epochVolume({{1}, {cv::Mat1f(2, 2, 1.0F)}}, Normalisation::ReluMax, 64).isEmpty());
    EXPECT_TRUE(epochVolume({{1, 2}, {cv::Mat1f(), cv::Mat1f()}}, Normalisation::ReluMax, 64).isEmpty());
    EXPECT_TRUE(epochVolume({}, Normalisation::ReluMax, 64).isEmpty());
}

}  // namespace
}  // namespace overlook::test
