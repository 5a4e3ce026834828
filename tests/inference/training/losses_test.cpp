#include "inference/training/losses.h"

#include <ATen/Functions.h>
#include <gtest/gtest.h>

#include <cmath>

#include "tests/inference/networks/block_trial.h"
#include "tests/inference/training/gradient_check.h"

namespace overlook::test {
namespace {

at::Tensor threeLogits() {
    return tensorOf({1, 3}, {2, -1, .5});
}

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

TEST(MultiLabelSoftMarginLoss, EqualsTheKnownVector) {
    expectValues(multiLabelSoftMarginLoss(threeLogits(), tensorOf({1, 3}, {1, 0, 1})), {.304756});
}

TEST(MultiLabelSoftMarginLoss, HasTheGradientOfItsDifferences) {
    const at::Tensor targets = tensorOf({1, 3}, {1, 0, 1});
    expectGradientIsThatOfDifferences([&](const at::Tensor& x) { return multiLabelSoftMarginLoss(x, targets); },
                                      threeLogits());
}

TEST(SingleLabelCrossEntropy, IsTheNegativeLogarithmOfTheRightClassesShare) {
    const double sum = std::exp(2.0) + std::exp(-1.0) + std::exp(.5);
    expectValues(singleLabelCrossEntropy(threeLogits(), tensorOf({1, 3}, {0, 0, 1})), {std::log(sum) - .5});
}

TEST(SingleLabelCrossEntropy, LeavesOutPicturesWithoutAClass) {
    const at::Tensor logits = threeLogits().repeat({2, 1});
    const at::Tensor targets = tensorOf({2, 3}, {0, 0, 1, 0, 0, 0});
    EXPECT_DOUBLE_EQ(singleLabelCrossEntropy(logits, targets).item<double>(),
                     singleLabelCrossEntropy(threeLogits(), targets.narrow(0, 0, 1)).item<double>());
    expectValues(singleLabelCrossEntropy(threeLogits(), tensorOf({1, 3}, {0, 0, 0})), {0});
}

TEST(SingleLabelCrossEntropy, GivesEveryLabelAnEqualShare) {
    const double first = singleLabelCrossEntropy(threeLogits(), tensorOf({1, 3}, {1, 0, 0})).item<double>();
    const double last = singleLabelCrossEntropy(threeLogits(), tensorOf({1, 3}, {0, 0, 1})).item<double>();
    expectValues(singleLabelCrossEntropy(threeLogits(), tensorOf({1, 3}, {1, 0, 1})), {(first + last) / 2});
}

TEST(SingleLabelCrossEntropy, HasTheGradientOfItsDifferences) {
    const at::Tensor targets = tensorOf({1, 3}, {0, 1, 0});
    expectGradientIsThatOfDifferences([&](const at::Tensor& x) { return singleLabelCrossEntropy(x, targets); },
                                      threeLogits());
}

}  // namespace
}  // namespace overlook::test
