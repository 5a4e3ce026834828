#include "inference/training/losses.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>

#include <cmath>

namespace overlook {
namespace {

TEST(MultiLabelSoftMarginLoss, IsTheMeanOfTheLogarithmsOfTheRightAnswers) {
    const at::Tensor logits = at::tensor({2.0F, -1.0F}).reshape({1, 2});
    const at::Tensor targets = at::tensor({1.0F, 0.0F}).reshape({1, 2});
    const double expected = (std::log1p(std::exp(-2.0)) + std::log1p(std::exp(-1.0))) / 2;
    EXPECT_NEAR(multiLabelSoftMarginLoss(logits, targets).item<double>(), expected, 1e-6);
}

TEST(MultiLabelSoftMarginLoss, StaysFiniteForLargeLogits) {
    const at::Tensor logits = at::tensor({1000.0F, -1000.0F}).reshape({1, 2});
    const at::Tensor targets = at::tensor({0.0F, 0.0F}).reshape({1, 2});
    EXPECT_NEAR(multiLabelSoftMarginLoss(logits, targets).item<double>(), 500.0, 1e-3);
}

}  // namespace
}  // namespace overlook
