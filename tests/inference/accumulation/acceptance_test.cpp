#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <vector>

#include "inference/accumulation/accumulator.h"

namespace overlook::test {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// The labels that a rule accepts.
std::vector<int> accepted(Acceptance rule, const std::vector<int>& labels, const std::vector<float>& scores) {
    std::vector<int> classes;
    for (const int label : labels)
        if (isAccepted(rule, label, labels, scores))
            classes.push_back(label);
    return classes;
}

/// Labels and scores of one picture, and the classes that each rule accepts.
struct Case {
    std::vector<int> labels;
    std::vector<float> scores;
    std::vector<int> byRank;
    std::vector<int> aboveNonTargets;
    std::vector<int> allAboveNonTargets;
};

class KnownAcceptance : public testing::TestWithParam<Case> {};

TEST_P(KnownAcceptance, RankAcceptsTheKnownClasses) {
    EXPECT_EQ(accepted(Acceptance::Rank, GetParam().labels, GetParam().scores), GetParam().byRank);
}

TEST_P(KnownAcceptance, ScoreAboveNonTargetsAcceptsTheKnownClasses) {
    EXPECT_EQ(accepted(Acceptance::AboveNonTargets, GetParam().labels, GetParam().scores), GetParam().aboveNonTargets);
}

TEST_P(KnownAcceptance, AllScoresAboveNonTargetsAcceptTheKnownClasses) {
    EXPECT_EQ(accepted(Acceptance::AllAboveNonTargets, GetParam().labels, GetParam().scores),
              GetParam().allAboveNonTargets);
}

TEST_P(KnownAcceptance, AlwaysAcceptsEveryLabel) {
    EXPECT_EQ(accepted(Acceptance::Always, GetParam().labels, GetParam().scores), GetParam().labels);
}

INSTANTIATE_TEST_SUITE_P(Accumulation, KnownAcceptance,
                         testing::Values(Case{{1, 2}, {.9F, .8F, .7F, .1F}, {1}, {}, {}},
                                         Case{{1, 2}, {.75F, .8F, .7F, .1F}, {1}, {1}, {}},
                                         Case{{0, 3}, {.9F, .2F, .3F, .6F}, {0, 3}, {0, 3}, {0, 3}},
                                         Case{{2}, {.9F, .1F, .5F, .3F}, {}, {}, {}},
                                         Case{{0, 1, 2}, {.5F, .4F, .3F, .9F}, {0, 1}, {}, {}}));

TEST(Acceptance, ProbabilityAcceptsWhatScoresAboveIt) {
    EXPECT_TRUE(isAccepted({Acceptance::Probability, 0.4}, 0, {0}, {.41F, .9F}));
    EXPECT_FALSE(isAccepted({Acceptance::Probability, 0.4}, 0, {0}, {.39F, .1F}));
}

TEST(Acceptance, OfEqualScoresTheLowerIndexRanksFirst) {
    EXPECT_THAT(accepted(Acceptance::Rank, {1}, {.5F, .5F}), IsEmpty());
    EXPECT_THAT(accepted(Acceptance::Rank, {0}, {.5F, .5F}), ElementsAre(0));
}

TEST(Acceptance, EqualScoreIsNotAboveANonTarget) {
    EXPECT_THAT(accepted(Acceptance::AboveNonTargets, {0}, {.5F, .5F}), IsEmpty());
}

TEST(Acceptance, ClassWithoutAScoreIsNotAccepted) {
    EXPECT_THAT(accepted(Acceptance::Rank, {7}, {.5F, .5F}), IsEmpty());
}

TEST(Acceptance, NegativeClassIsNotAccepted) {
    EXPECT_THAT(accepted(Acceptance::AboveNonTargets, {-1}, {.5F, .5F}), IsEmpty());
}

}  // namespace
}  // namespace overlook::test
