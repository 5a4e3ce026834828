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

TEST(ContextDetector, TellsContextFromObjectAndFromElsewhere) {
    ContextDetector detector;
    detector.addContext(around(1, 0, 0, 50));
    detector.addObject(around(0, 1, 0, 10));
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
    detector.addContext(around(1, 0, 0, 50));
    EXPECT_FALSE(detector.fit());
    detector.addElsewhere(around(0, 0, 1, 50));
    EXPECT_TRUE(detector.fit());
    EXPECT_TRUE(detector.isFitted());
}

TEST(ContextDetector, DoesNotSpeakOfWhatItCannotTellApart) {
    ContextDetector detector;
    detector.addContext(around(1, 0, 0, 50));
    detector.addObject(around(1, 0, 0, 50));
    detector.addElsewhere(around(0, 0, 1, 400));
    EXPECT_FALSE(detector.fit());
    EXPECT_FALSE(detector.isFitted());
}

TEST(ContextDetector, ForgetsTheOldestCells) {
    ContextDetector detector;
    detector.addContext(around(0, 1, 0, ContextDetector::kCells));
    detector.addContext(around(1, 0, 0, ContextDetector::kCells));
    detector.addElsewhere(around(0, 0, 1, 50));
    ASSERT_TRUE(detector.fit());
    at::Tensor old = at::zeros({1, 3, 1, 1});
    old[0][1][0][0] = 1;
    old[0][2][0][0] = 0.5;
    EXPECT_FALSE(detector.isContext(old).item<bool>());
}

}  // namespace
}  // namespace overlook
