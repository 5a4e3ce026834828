#include "inference/training/picture_look.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>

#include <cmath>

#include "inference/networks/trainable_network.h"

namespace overlook::test {
namespace {

/// Two pictures, three classes, maps of 2 × 2 positions.
NetworkOutputs classification() {
    NetworkOutputs outputs;
    outputs.classMaps = at::arange(24, at::kFloat).view({2, 3, 2, 2});
    outputs.logits = at::tensor({0.0F, 1.0F, -1.0F, 2.0F, 0.0F, 0.0F}).view({2, 3});
    return outputs;
}

/// One picture of 8 × 8 pixels: background, but for class 1 (channel 2) in its last row.
NetworkOutputs segmentation() {
    NetworkOutputs outputs;
    outputs.logits = at::zeros({1, 3, 8, 8});
    outputs.logits[0][0].fill_(20);
    outputs.logits[0][2][7].fill_(40);
    return outputs;
}

TEST(BatchLook, HasRawMapsOfTheClassesAskedFor) {
    const PictureLook look = BatchLook(classification(), Task::Classification, false).at(1, {2, 0});
    ASSERT_EQ(look.maps.size(), 2U);
    EXPECT_EQ(look.maps[0](0, 1), 21);
    EXPECT_EQ(look.maps[1](1, 1), 15);
    EXPECT_TRUE(look.labels.empty());
}

TEST(BatchLook, HasAProbabilityAClassOrOneAmongClasses) {
    const BatchLook independent(classification(), Task::Classification, false);
    EXPECT_NEAR(independent.at(0, {}).scores[1], 1 / (1 + std::exp(-1.0)), 1e-6);
    const Scores exclusive = BatchLook(classification(), Task::Classification, true).at(0, {}).scores;
    EXPECT_NEAR(exclusive[0] + exclusive[1] + exclusive[2], 1, 1e-6);
}

TEST(BatchLook, OfASegmentationHasLabelsAndCoarserProbabilities) {
    const PictureLook look = BatchLook(segmentation(), Task::Segmentation, false).at(0, {1, 0});
    EXPECT_EQ(look.labels(7, 3), 2);
    EXPECT_EQ(look.labels(6, 3), 0);
    ASSERT_EQ(look.maps.size(), 2U);
    EXPECT_EQ(look.maps[0].size(), cv::Size(2, 2));
    EXPECT_NEAR(look.maps[0](1, 0), 0.25, 1e-6);
    EXPECT_NEAR(look.maps[1](1, 0), 0, 1e-6);
}

TEST(BatchLook, OfASegmentationScoresTheSurestPixel) {
    const PictureLook look = BatchLook(segmentation(), Task::Segmentation, false).at(0, {});
    ASSERT_EQ(look.scores.size(), 2U);
    EXPECT_NEAR(look.scores[1], 1, 1e-6);
    EXPECT_LT(look.scores[0], 1e-6);
}

}  // namespace
}  // namespace overlook::test
