#include "inference/training/losses/attention_losses.h"

#include <ATen/Functions.h>
#include <ATen/TensorOperators.h>
#include <gtest/gtest.h>
#include <torch/csrc/api/include/torch/autograd.h>

#include "tests/inference/networks/block_trial.h"
#include "tests/inference/training/gradient_check.h"

// The numbers are known results for the formulas of guided attention (Li et al., CVPR 2018).
namespace overlook::test {
namespace {

at::Tensor map() {
    return tensorOf({1, 2, 2}, {0, 1, 2, 4});
}

at::Tensor normalisedMap() {
    return normalisedMaps(map(), MapNormalisation::Detached);
}

at::Tensor picture() {
    return tensorOf({1, 1, 2, 2}, {10, 20, 30, 40});
}

at::Tensor whosePictures(const std::vector<double>& pictures) {
    return tensorOf({static_cast<std::int64_t>(pictures.size())}, pictures).to(at::kLong);
}

at::Tensor hintLossOfOne(const at::Tensor& maps, const at::Tensor& hints) {
    return hintLoss(maps, hints, whosePictures({0}));
}

TEST(NormalisedMaps, ReachFromZeroToOne) {
    expectValues(normalisedMap(), {0, .25, .5, 1});
    expectValues(normalisedMaps(map(), MapNormalisation::Attached), {0, .25, .5, 1});
    expectValues(normalisedMaps(map(), MapNormalisation::None), {0, 1, 2, 4});
}

TEST(NormalisedMaps, AreEachNormalisedByThemselves) {
    const at::Tensor maps = at::cat({map(), 10 * map()});
    expectValues(normalisedMaps(maps, MapNormalisation::Detached), {0, .25, .5, 1, 0, .25, .5, 1});
}

TEST(NormalisedMaps, OfAMapWithoutEvidenceAreZero) {
    expectValues(normalisedMaps(at::zeros({1, 2, 2}, at::kDouble), MapNormalisation::Attached), {0, 0, 0, 0});
}

TEST(NormalisedMaps, MayBeTheProbabilityOfEveryPosition) {
    const at::Tensor maps =
        normalisedMaps(at::tensor({0.0, 100.0, -1.0}).reshape({1, 1, 3}), MapNormalisation::Probability);
    EXPECT_TRUE(at::allclose(maps, at::tensor({0.5, 1.0, 0.268941}).reshape({1, 1, 3}), 1e-6, 1e-6));
}

TEST(SoftMask, EqualsTheKnownVectors) {
    expectValues(softMask(normalisedMap(), {10, .5}), {.006693, .075858, .5, .993307});
    expectValues(softMask(normalisedMap(), {8, .5}), {.017986, .119203, .5, .982014});
    expectValues(softMask(normalisedMap(), {30, .6}), {0, .000028, .047426, .999994});
    expectValues(softMask(normalisedMap(), {100, .25}), {0, .5, 1, 1});
    expectValues(softMask(map(), {10, .5}), {.006693, .993307, 1, 1});
}

TEST(WithoutMasked, TakesOutWhatTheMaskShows) {
    expectValues(withoutMasked(picture(), softMask(normalisedMap(), {})), {9.933071, 18.482836, 15, .267714});
}

TEST(LabelScores, EqualTheKnownVectors) {
    const at::Tensor logits = tensorOf({1, 3}, {.3, -1.2, -.7}).repeat({2, 1});
    const at::Tensor classes = whosePictures({0, 2});
    expectValues(labelScores(logits, classes, LabelScore::Sigmoid).mean(), {.453127});
    expectValues(labelScores(logits, classes, LabelScore::Softmax).mean(), {.429878});
    expectValues(labelScores(logits, classes, LabelScore::Logit).mean(), {-.2});
}

TEST(SharesOfPictures, AddUpToTheNumberOfPictures) {
    const at::Tensor counts = tensorOf({5}, {1, 1, 1, 0, 1});
    expectValues(sharesOfPictures(whosePictures({0, 0, 2, 2, 7}), counts), {.5, .5, 1, 0, 1});
}

/// What is still recognised of a picture, as a function of the map that hides a part of it.
at::Tensor miningLoss(const at::Tensor& attention, MapNormalisation normalisation) {
    const at::Tensor left = withoutMasked(picture(), softMask(normalisedMaps(attention, normalisation), {}));
    return (tensorOf({1, 1, 2, 2}, {.01, -.02, .03, .01}) * left).sum().sigmoid();
}

TEST(MiningLoss, TeachesTheMapByTheMaskAlone) {
    const auto loss = [](const at::Tensor& attention) { return miningLoss(attention, MapNormalisation::Detached); };
    expectValues(loss(map()), {.545462});
    expectValues(gradientOf(loss, map()), {-.000412, .017381, -.139462, -.001648});
}

TEST(MiningLoss, TeachesItsExtremesToo) {
    const auto loss = [](const at::Tensor& attention) { return miningLoss(attention, MapNormalisation::Attached); };
    expectValues(gradientOf(loss, map()), {.056695, .017381, -.139462, .065386});
    expectGradientIsThatOfDifferences(loss, map());
}

TEST(MiningLoss, HasTheGradientOfItsDifferencesInEveryScore) {
    for (const LabelScore kind : {LabelScore::Sigmoid, LabelScore::Softmax, LabelScore::Logit})
        expectGradientIsThatOfDifferences(
            [kind](const at::Tensor& x) {
                return labelScores(x, whosePictures({0, 2}), kind).sum();
            },
            tensorOf({2, 3}, {.3, -1.2, -.7, .1, .9, -2}));
}

TEST(HintLoss, EqualsTheKnownVectors) {
    const at::Tensor hints = tensorOf({1, 2, 2}, {0, 0, 0, 1});
    expectValues(hintLossOfOne(normalisedMap(), hints), {.078125});
    expectValues(hintLoss(normalisedMap(), hints, whosePictures({0}), HintReduction::Sum), {.3125});
}

/// 4 × 4: the lower right quarter, and the position above its right end.
at::Tensor largeHints() {
    return tensorOf({1, 4, 4}, {0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 1});
}

TEST(HintLoss, ShrinksLargerHintsByTheirArea) {
    expectValues(hintLossOfOne(normalisedMap(), largeHints()), {.0625});
}

TEST(HintLoss, IsTheMeanOverKnownPixels) {
    const at::Tensor enlarged = at::upsample_bilinear2d(normalisedMap().unsqueeze(0), {4, 4}, false).squeeze(0);
    expectValues(hintLossOfOne(enlarged, largeHints()), {.109924});
    const at::Tensor hints = largeHints();
    hints.select(1, 0).fill_(-1);
    expectValues(hintLossOfOne(enlarged, hints), {.138102});
}

TEST(HintLoss, OfAPositionCountsAsFarAsItIsKnown) {
    const at::Tensor hints = -at::ones({1, 4, 4}, at::kDouble);
    hints[0][3][3] = 0;  // a quarter of the last position, where the map is 1
    expectValues(hintLossOfOne(normalisedMap(), hints), {1});
    hints.narrow(1, 0, 2).narrow(2, 2, 2).fill_(0);  // all of the second, where the map is 1/4
    expectValues(hintLossOfOne(normalisedMap(), hints), {(.25 * 1 + 1 * .0625) / 1.25});
}

TEST(HintLoss, IsTheMeanOverPicturesWithHints) {
    const at::Tensor maps = normalisedMap().repeat({4, 1, 1});
    const at::Tensor hints = tensorOf({4, 2, 2}, {0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, -1, -1});
    const double withoutObject = .328125;
    // The first picture has two classes with hints, the second one class, the third none.
    expectValues(hintLoss(maps, hints, whosePictures({0, 0, 1, 2})),
                 {((.078125 + withoutObject) / 2 + withoutObject) / 2});
}

TEST(HintLoss, MayCountASmallObjectLikeItsSurroundings) {
    const at::Tensor maps = at::tensor({0.5, 0.1, 0.3}).reshape({1, 1, 3});
    const auto balanced = [&](const std::vector<int>& hints) {
        const at::Tensor values = at::tensor(hints).reshape({1, 1, 3});
        return hintLoss(maps, values, at::zeros({1}, at::kLong), HintReduction::Balanced).item<double>();
    };
    EXPECT_NEAR(balanced({1, 0, 0}), (0.25 + (0.01 + 0.09) / 2) / 2, 1e-9);
    EXPECT_NEAR(balanced({-1, 0, 0}), (0.01 + 0.09) / 2, 1e-9);  // one kind alone is not halved
    EXPECT_NEAR(balanced({1, 1, -1}), (0.25 + 0.81) / 2, 1e-9);
    EXPECT_EQ(balanced({-1, -1, -1}), 0);
}

TEST(HintLoss, IsZeroWithoutHints) {
    expectValues(hintLossOfOne(normalisedMap(), -at::ones({1, 2, 2}, at::kDouble)), {0});
}

TEST(HintLoss, HasTheGradientOfItsDifferences) {
    const at::Tensor hints = tensorOf({1, 4, 4}, {0, -1, 0, 0, 0, 1, 0, 1, -1, -1, 1, 1, -1, -1, 0, 1});
    expectGradientIsThatOfDifferences([&](const at::Tensor& maps) { return hintLossOfOne(maps, hints); },
                                      tensorOf({1, 2, 2}, {.1, .4, .8, .3}));
}

TEST(GuidedLoss, IsTheWeightedSumOfItsParts) {
    const double classification = .304756;
    const double mining = .453127;
    const double hints = hintLossOfOne(normalisedMap(), tensorOf({1, 2, 2}, {0, 0, 0, 1})).item<double>();
    EXPECT_NEAR(classification + mining, .757883, 1e-6);
    EXPECT_NEAR(classification + mining + 10 * hints, 1.539133, 1e-6);
}

/// A head of two layers, for which a class's Grad-CAM depends on the features twice.
class TwoLayerHead : public testing::Test {
 protected:
    at::Tensor score() {
        const at::Tensor hidden = (features.flatten() * first).sum(1) + tensorOf({3}, {.1, .05, -.02});
        return (at::softplus(hidden) * second).sum();
    }
    /// The squared distance of the Grad-CAM to what it should be.
    at::Tensor loss(bool isSecondOrder) {
        const at::Tensor gradient =
            torch::autograd::grad({score()}, {features}, {}, /*retain_graph=*/true, isSecondOrder)[0];
        const at::Tensor weights = gradient.mean({2, 3}, true);
        const at::Tensor attention = (weights * features).sum(1).relu();
        return hintLossOfOne(attention, tensorOf({1, 2, 2}, {0, 1, 0, 1}));
    }
    static at::Tensor firstWeights() {
        std::vector<double> values;
        for (int i = 0; i < 3; ++i)
            for (int j = 0; j < 8; ++j)
                values.push_back(((i + 1) * (j + 2) % 5 - 2) / 10.0);
        return tensorOf({3, 8}, values);
    }

    at::Tensor features = tensorOf({1, 2, 2, 2}, {1, 2, 0, 1, .5, 1, 2, 0}).requires_grad_(true);
    at::Tensor first = firstWeights();
    at::Tensor second = tensorOf({3}, {.6, -.4, .9}).requires_grad_(true);
};

TEST_F(TwoLayerHead, TeachesTheFeaturesAloneWithTheWeightsHeld) {
    const at::Tensor total = loss(/*isSecondOrder=*/false);
    expectValues(total, {.489164});
    total.backward();
    expectValues(features.grad(), {-.000032, .002536, -.000181, 0, .000213, -.017012, .001216, 0});
    EXPECT_FALSE(second.grad().defined());
}

TEST_F(TwoLayerHead, TeachesTheHeadInSecondOrder) {
    loss(/*isSecondOrder=*/true).backward();
    expectValues(features.grad(), {.000306, .001815, -.001304, .000766, .000953, -.016675, .000496, -.001122});
    expectValues(second.grad(), {-.025288, -.009597, .002113});
}

}  // namespace
}  // namespace overlook::test
