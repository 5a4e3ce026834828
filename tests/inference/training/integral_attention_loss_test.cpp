#include "inference/training/losses/integral_attention_loss.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <gtest/gtest.h>

#include "tests/inference/networks/block_trial.h"
#include "tests/inference/training/gradient_check.h"

// The numbers are known results for the hybrid loss of OAA+ (Jiang et al., ICCV 2019).
namespace overlook::test {
namespace {

at::Tensor logits() {
    return tensorOf({1, 2, 2, 2}, {1, -.5, 2, 0, -1, .3, -2, .7});
}

/// The second class is not in the picture.
at::Tensor maps() {
    return tensorOf({1, 2, 2, 2}, {.8, 0, .5, .2, 0, 0, 0, 0});
}

at::Tensor lossOf(const at::Tensor& scores, IntegralAveraging averaging) {
    return integralAttentionLoss(scores, maps(), averaging);
}

TEST(IntegralAttentionLoss, EqualsTheKnownVectorOverAllClasses) {
    const auto loss = [](const at::Tensor& scores) { return lossOf(scores, IntegralAveraging::Joint); };
    expectValues(loss(logits()), {.725263});
    expectValues(gradientOf(loss, logits()),
                 {-.071718, .075508, -.019867, -.033333, .053788, .114889, .023841, .133638});
}

TEST(IntegralAttentionLoss, EqualsTheKnownVectorClassByClass) {
    const at::Tensor first =
        integralAttentionLoss(logits().narrow(1, 0, 1), maps().narrow(1, 0, 1), IntegralAveraging::PerClass);
    expectValues(first, {.624978});
    expectValues(lossOf(logits(), IntegralAveraging::PerClass), {1.224411});
}

TEST(IntegralAttentionLoss, AsPlainCrossEntropyPullsWeakAttentionDown) {
    const auto loss = [](const at::Tensor& scores) {
        return integralAttentionLoss(scores, maps().narrow(1, 0, 1), IntegralAveraging::CrossEntropy);
    };
    const at::Tensor first = logits().narrow(1, 0, 1);
    expectValues(loss(first), {.701853});
    expectValues(gradientOf(loss, first) * 4, {-.068941, .377541, .380797, .3});
}

TEST(IntegralAttentionLoss, IsTheSumOfTheLossesOfAttendedPositionsAndOfTheRest) {
    for (const auto averaging : {IntegralAveraging::Joint, IntegralAveraging::PerClass}) {
        const IntegralAttentionLosses losses = integralAttentionLosses(logits(), maps(), averaging);
        EXPECT_GT(losses.attended.item<double>(), 0);
        EXPECT_GT(losses.rest.item<double>(), 0);
        EXPECT_NEAR((losses.attended + losses.rest).item<double>(), losses.total.item<double>(), 1e-6);
    }
    EXPECT_FALSE(integralAttentionLosses(logits(), maps(), IntegralAveraging::CrossEntropy).attended.defined());
}

TEST(IntegralAttentionLoss, IsTheMeanOverPictures) {
    const at::Tensor twice = at::cat({logits(), -logits()});
    const double second = integralAttentionLoss(-logits(), maps(), IntegralAveraging::Joint).item<double>();
    expectValues(integralAttentionLoss(twice, maps().repeat({2, 1, 1, 1}), IntegralAveraging::Joint),
                 {(.725263 + second) / 2});
}

TEST(IntegralAttentionLoss, HasTheGradientOfItsDifferences) {
    for (const auto averaging :
         {IntegralAveraging::Joint, IntegralAveraging::PerClass, IntegralAveraging::CrossEntropy})
        expectGradientIsThatOfDifferences([&](const at::Tensor& scores) { return lossOf(scores, averaging); },
                                          logits());
}

TEST(IntegralAttentionLoss, StaysFiniteForLargeLogits) {
    expectValues(lossOf(logits() * 1000, IntegralAveraging::Joint).isfinite(), {1});
}

}  // namespace
}  // namespace overlook::test
