#include "inference/accumulation/accumulator.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <algorithm>
#include <limits>

#include "inference/core/error.h"

namespace overlook::test {
namespace {

constexpr double kSixDigits = 5e-7;

cv::Mat1f map(float a, float b, float c, float d) {
    return (cv::Mat1f(2, 2) << a, b, c, d);
}

double distance(const cv::Mat1f& a, const cv::Mat1f& b) {
    return a.size() == b.size() ? cv::norm(a, b, cv::NORM_INF) : 1e9;
}

/// The raw maps of three epochs for which the results are known.
std::vector<cv::Mat1f> knownEpochs() {
    return {map(-1, 2, 5, 1), map(3, -2, 1, .5F), map(1, 4, 2, 5)};
}

/// Accumulates maps that are all accepted, from the first epoch on.
cv::Mat1f accumulated(Fusion fusion, const std::vector<cv::Mat1f>& maps) {
    Accumulator accumulator({fusion, Acceptance::Always, false, true});
    for (std::size_t i = 0; i < maps.size(); ++i)
        accumulator.add(maps[i], static_cast<int>(i) + 1, true, false);
    return accumulator.map().value();
}

std::vector<cv::Mat1f> randomMaps(int count) {
    cv::RNG random(7);
    std::vector<cv::Mat1f> maps;
    for (int i = 0; i < count; ++i) {
        maps.emplace_back(5, 7);
        random.fill(maps.back(), cv::RNG::UNIFORM, -1, 1);
    }
    return maps;
}

TEST(Normalisation, DividesThePositivePartByItsMaximum) {
    EXPECT_LT(distance(normalisedForAccumulation(knownEpochs()[0]), map(0, .4F, 1, .2F)), kSixDigits);
    EXPECT_LT(distance(normalisedForAccumulation(knownEpochs()[1]), map(1, 0, .333333F, .166667F)), kSixDigits);
    EXPECT_LT(distance(normalisedForAccumulation(knownEpochs()[2]), map(.2F, .8F, .4F, 1)), kSixDigits);
}

TEST(Normalisation, GivesZeroWhereNothingIsPositive) {
    EXPECT_EQ(distance(normalisedForAccumulation(map(-1, 0, -3, -4)), map(0, 0, 0, 0)), 0);
}

TEST(Normalisation, MaximumIsExactlyOneAtAnyScale) {
    EXPECT_EQ(normalisedForAccumulation(map(0.1F, 1e-30F, 3e-39F, 0.3F))(1, 1), 1.F);
}

TEST(Normalisation, TreatsNonFiniteValuesAsZero) {
    const float infinite = std::numeric_limits<float>::infinity();

    EXPECT_EQ(distance(normalisedForAccumulation(map(std::nanf(""), infinite, 2, 1)), map(0, 0, 1, .5F)), 0);
}

TEST(Accumulator, HarmonicFusionEqualsTheKnownVector) {
    const std::vector<cv::Mat1f> maps{map(.6F, .9F, 1, .5F), map(-1, .7F, 1, .3F), map(-1, .8F, 1, .4F)};
    // Averages .2, .8, 1, .4 and maxima .6, .9, 1, .5.
    EXPECT_LT(distance(accumulated(Fusion::Harmonic, maps), map(.36F, .864F, 1, .461538F)), kSixDigits);
}

TEST(Accumulator, HarmonicFusionIsZeroWhereNoMapSawAnything) {
    EXPECT_EQ(accumulated(Fusion::Harmonic, {map(-1, 1, 1, 1), map(-2, 1, 1, 1)})(0, 0), 0);
}

TEST(Accumulator, MaximumOverEpochsIsTheKnownOne) {
    EXPECT_LT(distance(accumulated(Fusion::Max, {knownEpochs()[0]}), map(0, .4F, 1, .2F)), kSixDigits);
    EXPECT_LT(distance(accumulated(Fusion::Max, {knownEpochs()[0], knownEpochs()[1]}), map(1, .4F, 1, .2F)),
              kSixDigits);
    EXPECT_LT(distance(accumulated(Fusion::Max, knownEpochs()), map(1, .8F, 1, 1)), kSixDigits);
}

TEST(Accumulator, AverageOverEpochsIsTheKnownOne) {
    EXPECT_LT(
        distance(accumulated(Fusion::Average, {knownEpochs()[0], knownEpochs()[1]}), map(.5F, .2F, .666667F, .183333F)),
        kSixDigits);
    EXPECT_LT(distance(accumulated(Fusion::Average, knownEpochs()), map(.4F, .4F, .577778F, .455556F)), kSixDigits);
}

TEST(Accumulator, MaximumDoesNotDependOnTheOrder) {
    std::vector<cv::Mat1f> maps = randomMaps(6);
    const cv::Mat1f forwards = accumulated(Fusion::Max, maps);
    std::reverse(maps.begin(), maps.end());

    EXPECT_EQ(distance(accumulated(Fusion::Max, maps), forwards), 0);
}

TEST(Accumulator, AverageIsTheMeanOfTheNormalisedMaps) {
    const std::vector<cv::Mat1f> maps = randomMaps(6);
    cv::Mat1f sum(maps[0].size(), 0.F);
    for (const cv::Mat1f& raw : maps)
        sum += normalisedForAccumulation(raw);

    EXPECT_LT(distance(accumulated(Fusion::Average, maps), sum / 6), kSixDigits);
}

TEST(Accumulator, SameMapAgainChangesNothing) {
    const cv::Mat1f once = accumulated(Fusion::Max, {knownEpochs()[0]});

    EXPECT_EQ(distance(accumulated(Fusion::Max, {knownEpochs()[0], knownEpochs()[0]}), once), 0);
}

TEST(Accumulator, NothingIsStoredInTheFirstEpoch) {
    Accumulator accumulator;

    EXPECT_FALSE(accumulator.add(knownEpochs()[0], 1, true, false));
    EXPECT_EQ(accumulator.map(), std::nullopt);
}

TEST(Accumulator, SecondEpochIsStored) {
    Accumulator accumulator;

    EXPECT_TRUE(accumulator.add(knownEpochs()[0], 2, true, false));
    EXPECT_EQ(accumulator.acceptedCount(), 1);
}

TEST(Accumulator, RejectedMapChangesNothing) {
    Accumulator accumulator;
    accumulator.add(knownEpochs()[0], 2, true, false);

    EXPECT_FALSE(accumulator.add(knownEpochs()[2], 3, false, false));
    EXPECT_LT(distance(accumulator.map().value(), map(0, .4F, 1, .2F)), kSixDigits);
}

TEST(Accumulator, LastEpochFillsInForAClassThatWasNeverAccepted) {
    Accumulator accumulator;
    accumulator.add(knownEpochs()[0], 2, false, false);

    EXPECT_TRUE(accumulator.add(knownEpochs()[2], 3, false, true));
    EXPECT_LT(distance(accumulator.map().value(), map(.2F, .8F, .4F, 1)), kSixDigits);
}

TEST(Accumulator, LastEpochDoesNotFillInWhereSomethingWasAccepted) {
    Accumulator accumulator;
    accumulator.add(knownEpochs()[0], 2, true, false);

    EXPECT_FALSE(accumulator.add(knownEpochs()[2], 3, false, true));
}

TEST(Accumulator, LastEpochDoesNotFillInUnlessAsked) {
    Accumulator accumulator({Fusion::Max, Acceptance::Rank, true, false});

    EXPECT_FALSE(accumulator.add(knownEpochs()[2], 3, false, true));
    EXPECT_EQ(accumulator.map(), std::nullopt);
}

TEST(Accumulator, OnlyEpochOfARunFillsIn) {
    Accumulator accumulator;

    EXPECT_TRUE(accumulator.add(knownEpochs()[0], 1, true, true));
}

TEST(Accumulator, LaterMapsTakeTheSizeOfTheFirst) {
    Accumulator accumulator;
    accumulator.add(cv::Mat1f(4, 6, 1.F), 2, true, false);

    accumulator.add(cv::Mat1f(8, 12, 1.F), 3, true, false);

    EXPECT_EQ(accumulator.map()->size(), cv::Size(6, 4));
}

TEST(Accumulator, MapHandedOutBeforeDoesNotChangeLater) {
    Accumulator accumulator;
    accumulator.add(knownEpochs()[0], 2, true, false);
    const cv::Mat1f before = accumulator.map().value();

    accumulator.add(knownEpochs()[2], 3, true, false);

    EXPECT_LT(distance(before, map(0, .4F, 1, .2F)), kSixDigits);
}

TEST(Accumulator, RawMapIsLeftAsItIs) {
    const cv::Mat1f raw = map(-1, 2, 5, 1);

    (void)accumulated(Fusion::Max, {raw, raw});

    EXPECT_EQ(distance(raw, map(-1, 2, 5, 1)), 0);
}

TEST(AccumulationNames, AreKnown) {
    EXPECT_EQ(fusionFromName("average"), Fusion::Average);
    EXPECT_EQ(acceptanceFromName("all-above-non-targets"), Acceptance::AllAboveNonTargets);
}

TEST(AccumulationNames, UnknownFusionListsTheKnownOnes) {
    try {
        (void)fusionFromName("geometric");
        FAIL() << "no error";
    } catch (const Error& error) {
        EXPECT_THAT(error.what(), testing::HasSubstr("max, average"));
    }
}

}  // namespace
}  // namespace overlook::test
