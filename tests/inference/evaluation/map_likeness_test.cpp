#include "inference/evaluation/map_likeness.h"

#include <gtest/gtest.h>

namespace overlook::test {
namespace {

cv::Mat1f noise(int seed) {
    cv::theRNG().state = static_cast<std::uint64_t>(seed);
    cv::Mat1f map(14, 14);
    cv::randu(map, -1.0F, 1.0F);
    return map;
}

TEST(RankCorrelation, SharesTheRanksOfEqualValues) {
    // As scipy.stats.spearmanr([1, 2, 2, 4], [1, 3, 2, 4]).
    EXPECT_NEAR(*rankCorrelation((cv::Mat1f(1, 4) << 1, 2, 2, 4), (cv::Mat1f(1, 4) << 1, 3, 2, 4)), 0.948683, 1e-6);
}

TEST(RankCorrelation, KnowsOnlyTheOrder) {
    const cv::Mat1f map = (cv::Mat1f(1, 4) << 1, 2, 3, 4);
    EXPECT_NEAR(*rankCorrelation(map, map.mul(map)), 1, 1e-12);
    EXPECT_NEAR(*rankCorrelation(map, -map), -1, 1e-12);
}

TEST(RankCorrelation, IsNotThereForAConstantMap) {
    EXPECT_FALSE(rankCorrelation(noise(1), cv::Mat1f::zeros(14, 14)));
}

TEST(StructuralSimilarity, IsOneOfEqualAndLowOfUnrelatedPictures) {
    EXPECT_NEAR(structuralSimilarity(noise(1), noise(1), 2), 1, 1e-5);
    EXPECT_LT(structuralSimilarity(noise(1), noise(2), 2), 0.3);
}

TEST(StructuralSimilarity, OfFlatPicturesIsThatOfTheirMeans) {
    const cv::Mat1f bright(20, 20, 0.8F);
    const cv::Mat1f dark(20, 20, 0.2F);
    EXPECT_NEAR(structuralSimilarity(bright, dark, 1), (2 * 0.16 + 1e-4) / (0.68 + 1e-4), 1e-4);
}

TEST(MapLikeness, TellsSignsFromAbsoluteValues) {
    const MapLikeness likeness = likenessOf(noise(1), -noise(1), {64, 64});
    EXPECT_NEAR(*likeness.spearman, -1, 1e-9);
    EXPECT_NEAR(*likeness.spearmanAbsolute, 1, 1e-9);
    EXPECT_LT(likeness.ssim, 0.9);
    EXPECT_NEAR(likeness.ssimAbsolute, 1, 1e-4);
}

}  // namespace
}  // namespace overlook::test
