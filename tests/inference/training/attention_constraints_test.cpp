#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <gtest/gtest.h>

#include "inference/training/losses/equivariance_loss.h"
#include "inference/training/losses/input_gradient_loss.h"
#include "tests/inference/networks/block_trial.h"
#include "tests/inference/training/gradient_check.h"

namespace overlook::test {
namespace {

at::Tensor maps() {
    return tensorOf({1, 2, 2, 2}, {1, -2, 3, 4, .5, 0, 2, 1});
}

TEST(EquivarianceLoss, IsZeroForMapsThatFollowThePicture) {
    const at::Tensor resized = at::upsample_bilinear2d(maps().relu(), {4, 4}, false);
    const at::Tensor divided = resized / resized.amax({2, 3}, true);
    expectValues(equivarianceLoss(maps(), divided * 7, tensorOf({1, 2}, {1, 0})).lt(1e-4), {1});
}

TEST(EquivarianceLoss, IsTheMeanDifferenceOfTheLabelledClasses) {
    const at::Tensor other = tensorOf({1, 2, 2, 2}, {4, 0, 0, 0, 9, 9, 9, 9});
    // First class: (1/4, 0, 3/4, 1) and (1, 0, 0, 0). The second one is not in the picture.
    EXPECT_NEAR(equivarianceLoss(maps(), other, tensorOf({1, 2}, {1, 0})).item<double>(), 2.5 / 4, 1e-4);
}

TEST(EquivarianceLoss, IsZeroWithoutALabel) {
    expectValues(equivarianceLoss(maps(), -maps(), tensorOf({1, 2}, {0, 0})), {0});
}

TEST(EquivarianceLoss, HasTheGradientOfItsDifferences) {
    const at::Tensor other = tensorOf({1, 2, 3, 3}, {1, 2, 3, 4, 5, .5, 7, 2, 1, 3, 1, 2, .3, .4, .5, 6, 7, .2});
    const at::Tensor targets = tensorOf({1, 2}, {1, 1});
    expectGradientIsThatOfDifferences([&](const at::Tensor& x) { return equivarianceLoss(x, other, targets); },
                                      tensorOf({1, 2, 2, 2}, {1, -2, 3, 4, .5, .1, 2, 1}));
    expectGradientIsThatOfDifferences([&](const at::Tensor& x) { return equivarianceLoss(maps(), x, targets); }, other);
}

/// Two classes of a picture of two pixels: logit k = sum of weights · tanh(pixels).
class InputGradientLoss : public testing::Test {
 protected:
    at::Tensor lossWith(const at::Tensor& chosen) {
        const at::Tensor pixels = input.detach().requires_grad_(true);
        return inputGradientLoss(pixels.tanh().flatten(1).matmul(chosen.t()), pixels, targets, hints);
    }

    at::Tensor input = tensorOf({1, 1, 1, 2}, {0, 0});
    at::Tensor weights = tensorOf({2, 2}, {2, 3, -1, 5});
    at::Tensor targets = tensorOf({1, 2}, {1, 0});
    at::Tensor hints = tensorOf({1, 2, 1, 2}, {1, 0, 0, 0});
};

TEST_F(InputGradientLoss, IsTheSquaredGradientWhereNothingIsToBeSeen) {
    // Both logits are 0, so d log sigmoid / d logit = 1/2; the second pixel weighs 3 in the labelled class.
    expectValues(lossWith(weights), {2.25});
}

TEST_F(InputGradientLoss, LeavesUnknownPixelsAlone) {
    hints = tensorOf({1, 2, 1, 2}, {0, -1, 0, 0});
    expectValues(lossWith(weights), {1});
    hints = -at::ones({1, 2, 1, 2}, at::kDouble);
    expectValues(lossWith(weights), {0});
}

TEST_F(InputGradientLoss, IsTheMeanOverTheLabelsWithHints) {
    targets = tensorOf({1, 2}, {1, 1});
    expectValues(lossWith(weights), {(2.25 + .25 + 6.25) / 2});
}

TEST_F(InputGradientLoss, HasTheGradientOfItsDifferences) {
    input = tensorOf({1, 1, 1, 2}, {.3, -.7});
    targets = tensorOf({1, 2}, {1, 1});
    expectGradientIsThatOfDifferences([&](const at::Tensor& x) { return lossWith(x); }, weights);
}

}  // namespace
}  // namespace overlook::test
