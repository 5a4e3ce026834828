#include "inference/training/methods/context_detector.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <gtest/gtest.h>

namespace overlook {
namespace {

/// Cells around a point of three channels.
at::Tensor around(double a, double b, double c, std::int64_t count) {
    return at::randn({count, 3}) * 0.2 + at::tensor({a, b, c}, at::kFloat);
}

/// Every so many cells are of one picture.
at::Tensor pictures(std::int64_t cells, std::int64_t ofOne) {
    return at::arange(cells, at::kLong).div(ofOne, "floor");
}

TEST(ContextDetector, TellsContextFromObjectAndFromElsewhere) {
    ContextDetector detector;
    detector.addContext(around(1, 0, 0, 50), pictures(50, 10));
    detector.addObject(around(0, 1, 0, 10), pictures(10, 10));
    detector.addElsewhere(around(0, 0, 1, 400));
    ASSERT_TRUE(detector.fit());
    at::Tensor activations = at::zeros({1, 3, 1, 3});
    activations[0][0][0][0] = 1;  // context
    activations[0][1][0][1] = 1;  // object
    activations[0][2][0][2] = 1;  // elsewhere
    const at::Tensor found = detector.isContext(activations);
    EXPECT_TRUE(found[0][0][0].item<bool>());
    EXPECT_FALSE(found[0][0][1].item<bool>());
    EXPECT_FALSE(found[0][0][2].item<bool>());
}

TEST(ContextDetector, NeedsCellsOfBothKinds) {
    ContextDetector detector;
    detector.addContext(around(1, 0, 0, 50), pictures(50, 10));
    EXPECT_FALSE(detector.fit());
    detector.addElsewhere(around(0, 0, 1, 50));
    EXPECT_TRUE(detector.fit());
    EXPECT_TRUE(detector.isFitted());
}

TEST(ContextDetector, DoesNotSpeakOfWhatItCannotTellApart) {
    ContextDetector detector;
    detector.addContext(around(1, 0, 0, 50), pictures(50, 10));
    detector.addObject(around(1, 0, 0, 50), pictures(50, 10));
    detector.addElsewhere(around(0, 0, 1, 400));
    EXPECT_FALSE(detector.fit());
    EXPECT_FALSE(detector.isFitted());
}

/// Cells of many channels: with few pictures, any two sets of strokes can be told apart.
at::Tensor ofPictures(std::int64_t count, std::int64_t cells, std::int64_t channels) {
    return at::randn({count, channels}).repeat_interleave(cells, 0) + 0.1 * at::randn({count * cells, channels});
}

TEST(ContextDetector, StrokesWithNothingInCommonDoNotSpeakOfOtherPictures) {
    at::manual_seed(5);
    ContextDetector detector;
    detector.addContext(ofPictures(8, 20, 64), pictures(160, 20));
    detector.addObject(ofPictures(8, 20, 64), pictures(160, 20));
    EXPECT_FALSE(detector.fit());
}

TEST(ContextDetector, StrokesOnOnePictureAreTakenAsTheyAre) {
    ContextDetector detector;
    detector.addContext(around(1, 0, 0, 50), pictures(50, 50));
    detector.addObject(around(0, 1, 0, 50), pictures(50, 50));
    EXPECT_TRUE(detector.fit());
}

TEST(ContextDetector, ForgetsTheOldestCells) {
    ContextDetector detector;
    detector.addContext(around(0, 1, 0, ContextDetector::kCells), pictures(ContextDetector::kCells, 10));
    detector.addContext(around(1, 0, 0, ContextDetector::kCells), pictures(ContextDetector::kCells, 10));
    detector.addElsewhere(around(0, 0, 1, 50));
    ASSERT_TRUE(detector.fit());
    at::Tensor old = at::zeros({1, 3, 1, 1});
    old[0][1][0][0] = 1;
    old[0][2][0][0] = 0.5;
    EXPECT_FALSE(detector.isContext(old).item<bool>());
}

}  // namespace
}  // namespace overlook
