#include "inference/networks/reverse_attention.h"

#include <gmock/gmock.h>
#include <torch/types.h>

#include "tests/inference/networks/block_trial.h"

namespace overlook::test {
namespace {

at::Tensor original() {
    return tensorOf({1, 2, 2, 2}, {2, -1, 0, .5, -2, 3, .1, .2});
}

at::Tensor reverse() {
    return tensorOf({1, 2, 2, 2}, {-1, .5, .2, -.4, 1.5, -2, .3, .6});
}

TEST(ReverseAttention, SimpleMaskIsHighWhereTheScoreIsLow) {
    expectValues(reverseMask(original(), ReverseMask::Simple),
                 {.119203, .731059, .5, .377541, .880797, .047426, .475021, .450166});
}

TEST(ReverseAttention, NormMaskTreatsNonPositiveScoresAlike) {
    expectValues(reverseMask(original(), ReverseMask::Norm),
                 {.028487, .982014, .982014, .083173, .982014, .024602, .609318, .284331});
}

TEST(ReverseAttention, NormMaskFallsFastWithPositiveScores) {
    const at::Tensor scores = tensorOf({8}, {-3, 0, .125, .25, .5, 1, 3, 10});
    expectValues(reverseMask(scores, ReverseMask::Norm),
                 {.982014, .982014, .500000, .208609, .083173, .042651, .024602, .019816});
}

TEST(ReverseAttention, TakesTheMaskedReverseScoresAway) {
    expectValues(combinedScores(original(), reverse(), reverseMask(original(), ReverseMask::Simple)),
                 {2.119203, -1.365529, -.1, .651016, -3.321196, 3.094852, -.042506, -.070100});
    expectValues(combinedScores(original(), reverse(), reverseMask(original(), ReverseMask::Norm)),
                 {2.028487, -1.491007, -.196403, .533269, -3.473021, 3.049205, -.082795, .029401});
}

TEST(ReverseAttentionHead, PublishesItsBranches) {
    BlockTrial trial;
    const ReverseAttentionHead head(trial.tree(), "head", {2, 2}, ReverseMask::Simple);
    trial.setWeight("head.org.weight", {1, 0, 0, 1});
    trial.setWeight("head.rev.weight", {0, 1, 1, 0});
    const at::Tensor combined = trial.run([&](LayerRun& run) { return head.run(run, original()); });
    expectValues(trial.published("head.org"), valuesOf(original()));
    expectValues(trial.published("head.rev"), {-2, 3, .1, .2, 2, -1, 0, .5});
    EXPECT_EQ(valuesOf(trial.published("head.comb")), valuesOf(combined));
}

TEST(ReverseAttentionHead, LearnsItsOriginalBranchThroughTheMask) {
    const at::Tensor scores = original().requires_grad_(true);
    reverseMask(scores, ReverseMask::Simple).sum().backward();
    EXPECT_NE(valuesOf(scores.grad())[0], 0);
}

}  // namespace
}  // namespace overlook::test
