#include <ATen/Functions.h>
#include <gtest/gtest.h>

#include <cmath>

#include "inference/networks/reverse_attention.h"
#include "inference/training/losses/reverse_losses.h"
#include "inference/training/losses/segmentation_loss.h"
#include "tests/inference/networks/block_trial.h"
#include "tests/inference/training/gradient_check.h"

namespace overlook::test {
namespace {

at::Tensor original() {
    return tensorOf({1, 2, 2, 2}, {2, -1, 0, .5, -2, 3, .1, .2});
}

at::Tensor reverse() {
    return tensorOf({1, 2, 2, 2}, {-1, .5, .2, -.4, 1.5, -2, .3, .6});
}

at::Tensor masks(const std::vector<double>& labels) {
    return tensorOf({1, 2, 2}, labels).to(at::kLong);
}

ReverseAttentionLosses lossesWith(ReverseMask kind) {
    const at::Tensor combined = combinedScores(original(), reverse(), reverseMask(original(), kind));
    return reverseAttentionLosses({original(), reverse(), combined}, masks({0, 1, 0, 1}));
}

TEST(SegmentationCrossEntropy, LeavesOutUnknownPixels) {
    expectValues(segmentationCrossEntropy(original(), masks({0, 255, 255, 255})), {std::log1p(std::exp(-4))});
}

TEST(SegmentationCrossEntropy, IsZeroWhereNothingIsKnown) {
    const auto loss = [](const at::Tensor& scores) {
        return segmentationCrossEntropy(scores, masks({255, 255, 255, 255}));
    };
    expectValues(loss(original()), {0});
    expectValues(gradientOf(loss, original()), std::vector<double>(8, 0));
}

TEST(SegmentationCrossEntropy, EnlargesTheScoresToTheMasks) {
    const at::Tensor scores = original().narrow(2, 0, 1).narrow(3, 0, 1);
    expectValues(segmentationCrossEntropy(scores, masks({0, 0, 0, 255})), {std::log1p(std::exp(-4))});
}

TEST(SegmentationCrossEntropy, HasTheGradientOfItsDifferences) {
    expectGradientIsThatOfDifferences(
        [](const at::Tensor& scores) {
            return segmentationCrossEntropy(scores, masks({0, 1, 255, 1}));
        },
        original());
}

TEST(ReverseAttentionLosses, EqualTheKnownVectorOfTheSimpleMask) {
    const ReverseAttentionLosses losses = lossesWith(ReverseMask::Simple);
    expectValues(losses.original, {.408763});
    expectValues(losses.reverse, {.528859});
    expectValues(losses.combined, {.463868});
    expectValues(losses.total(), {1.401490});
}

TEST(ReverseAttentionLosses, EqualTheKnownVectorOfTheNormMask) {
    const ReverseAttentionLosses losses = lossesWith(ReverseMask::Norm);
    expectValues(losses.combined, {.435684});
    expectValues(losses.total(), {1.373307});
}

TEST(ReverseAttentionLosses, NegateTheReverseScores) {
    expectValues(segmentationCrossEntropy(reverse(), masks({0, 1, 0, 1})), {1.553859});
}

TEST(ReverseAttentionLosses, CountByTheirWeights) {
    expectValues(lossesWith(ReverseMask::Simple).total({1, 0, 2}), {.408763 + 2 * .463868});
}

TEST(ReverseAttentionLosses, IgnoreUnlabelledPositions) {
    const ReverseAttentionLosses losses =
        reverseAttentionLosses({original(), reverse(), original()}, masks({0, 255, 255, 255}));
    expectValues(losses.original, {.018150});  // log(1 + exp(-4)), the first position alone
}

TEST(ReverseAttentionLosses, TeachTheOriginalBranchThroughTheMask) {
    for (const ReverseMask kind : {ReverseMask::Simple, ReverseMask::Norm})
        expectGradientIsThatOfDifferences(
            [kind](const at::Tensor& scores) {
                const at::Tensor combined = combinedScores(scores, reverse(), reverseMask(scores, kind));
                return reverseAttentionLosses({scores, reverse(), combined}, masks({0, 1, 255, 1})).total();
            },
            tensorOf({1, 2, 2, 2}, {2, -1, .3, .5, -2, 3, .1, .2}));
}

}  // namespace
}  // namespace overlook::test
