#include "inference/scenes/biased_boats.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <opencv2/imgproc.hpp>
#include <set>
#include <utility>

namespace overlook {
namespace {

constexpr int kBoat = 1;
constexpr int kSeeds = 120;
constexpr int kWater = static_cast<int>(Stuff::Water);

bool isSame(const cv::Mat& a, const cv::Mat& b) {
    return a.size() == b.size() && a.type() == b.type() && cv::norm(a, b, cv::NORM_INF) == 0;
}

int waterPixels(const Scene& scene) {
    return cv::countNonZero(scene.stuff == kWater);
}

int boatPixels(const Scene& scene) {
    return cv::countNonZero(scene.mask == kBoat);
}

/// Share of the boat's pixels, and those just below them, with water behind.
double shareOverWater(const Scene& scene) {
    cv::Mat around;
    cv::dilate(scene.mask == kBoat, around, cv::getStructuringElement(cv::MORPH_RECT, {3, 9}));
    return static_cast<double>(cv::countNonZero((scene.stuff == kWater) & around)) / cv::countNonZero(around);
}

std::vector<int> classesOf(const cv::Mat1b& mask) {
    std::set<int> classes(mask.begin(), mask.end());
    classes.erase(0);
    return {classes.begin(), classes.end()};
}

TEST(BiasedBoats, HasTheClassesInTheOrderThatTheMasksUse) {
    EXPECT_EQ(sceneClasses().nameOf(0), "background");
    EXPECT_EQ(sceneClasses().idOf("boat"), kBoat);
    EXPECT_EQ(sceneClasses().idOf("house"), 4);
    EXPECT_EQ(sceneClasses().size(), 5U);
}

TEST(BiasedBoats, TheSameSeedGivesTheSamePicture) {
    const Scene first = drawScene(SceneKind::AsTrained, 96, 7);
    const Scene second = drawScene(SceneKind::AsTrained, 96, 7);
    EXPECT_TRUE(isSame(first.rgb, second.rgb));
    EXPECT_TRUE(isSame(first.mask, second.mask));
    EXPECT_TRUE(isSame(first.stuff, second.stuff));
}

TEST(BiasedBoats, AnotherSeedGivesAnotherPicture) {
    for (std::uint64_t seed = 1; seed < 20; ++seed)
        ASSERT_FALSE(
            isSame(drawScene(SceneKind::AsTrained, 64, seed).rgb, drawScene(SceneKind::AsTrained, 64, seed + 1).rgb))
            << seed;
}

TEST(BiasedBoats, LabelsAreTheClassesOfTheMask) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const Scene scene = drawScene(SceneKind::AsTrained, 80, seed);
        ASSERT_EQ(scene.labels, classesOf(scene.mask)) << seed;
    }
}

TEST(BiasedBoats, NoPictureIsWithoutAClass) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed)
        ASSERT_FALSE(drawScene(SceneKind::AsTrained, 80, seed).labels.empty()) << seed;
}

TEST(BiasedBoats, ObjectsAccountForEveryPixelOfTheMask) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const Scene scene = drawScene(SceneKind::AsTrained, 80, seed);
        int pixels = 0;
        for (const SceneObject& object : scene.objects)
            pixels += object.pixels;
        ASSERT_EQ(pixels, cv::countNonZero(scene.mask)) << seed;
    }
}

TEST(BiasedBoats, AsTrainedShowsWaterExactlyWhereThereIsABoat) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const Scene scene = drawScene(SceneKind::AsTrained, 80, seed);
        ASSERT_EQ(waterPixels(scene) > 0, boatPixels(scene) > 0) << seed;
    }
}

TEST(BiasedBoats, AsTrainedBoatsLieOnWater) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const Scene scene = drawScene(SceneKind::AsTrained, 80, seed);
        const bool isOnWater = boatPixels(scene) == 0 || shareOverWater(scene) > 0.02;
        ASSERT_TRUE(isOnWater) << seed;
    }
}

TEST(BiasedBoats, BetweenAThirdAndAHalfOfTheTrainingPicturesShowABoat) {
    int boats = 0;
    for (std::uint64_t seed = 0; seed < 300; ++seed)
        boats += boatPixels(drawScene(SceneKind::AsTrained, 48, seed)) > 0 ? 1 : 0;
    EXPECT_GT(boats, 100);
    EXPECT_LT(boats, 160);
}

TEST(BiasedBoats, BoatWithoutWaterHasABoatAndNoWaterPixel) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const Scene scene = drawScene(SceneKind::BoatWithoutWater, 80, seed);
        ASSERT_EQ(waterPixels(scene), 0) << seed;
        ASSERT_GE(boatPixels(scene), 0.01 * 80 * 80) << seed;
    }
}

TEST(BiasedBoats, WaterWithoutBoatHasWaterAndNoBoatPixel) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const Scene scene = drawScene(SceneKind::WaterWithoutBoat, 80, seed);
        ASSERT_EQ(boatPixels(scene), 0) << seed;
        ASSERT_GE(waterPixels(scene), 0.15 * 80 * 80) << seed;
    }
}

TEST(BiasedBoats, NearBoatsCoverAsMuchAsInPhotographs) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const Scene scene = drawScene(SceneKind::BoatWithoutWater, 80, seed, kNearBoats);
        ASSERT_GE(boatPixels(scene), kNearBoats * 80 * 80) << seed;
        ASSERT_EQ(waterPixels(scene), 0) << seed;
    }
}

TEST(BiasedBoats, NearBoatsLeaveOtherPicturesAsTheyAre) {
    EXPECT_TRUE(isSame(drawScene(SceneKind::WaterWithoutBoat, 64, 5).rgb,
                       drawScene(SceneKind::WaterWithoutBoat, 64, 5, kNearBoats).rgb));
}

TEST(MixedScenes, BoatsSayNothingOfWater) {
    std::map<std::pair<bool, bool>, int> pictures;  // with a boat, with water
    for (std::uint64_t seed = 0; seed < 200; ++seed) {
        const Scene scene = drawScene(SceneKind::Mixed, 48, seed);
        const auto shows = [&](int id) { return std::count(scene.labels.begin(), scene.labels.end(), id) > 0; };
        ++pictures[{shows(1), shows(5)}];
    }
    for (const bool hasBoat : {false, true})
        for (const bool hasWater : {false, true})
            EXPECT_GT((pictures[{hasBoat, hasWater}]), 30) << hasBoat << hasWater;
}

TEST(MixedScenes, MasksTellWaterAndRoadsFromTheRest) {
    for (std::uint64_t seed = 0; seed < kSeeds; ++seed) {
        const Scene scene = drawScene(SceneKind::Mixed, 80, seed);
        const cv::Mat1b water = scene.mask == 5;
        ASSERT_EQ(cv::countNonZero(water & (scene.stuff != static_cast<int>(Stuff::Water))), 0) << seed;
        int pixels = 0;
        for (const SceneObject& object : scene.objects)
            pixels += object.pixels;
        ASSERT_EQ(pixels, cv::countNonZero(scene.mask)) << seed;
    }
}

class BiasedBoatsSize : public testing::TestWithParam<int> {};

TEST_P(BiasedBoatsSize, IsTakenAsAsked) {
    const Scene scene = drawScene(SceneKind::BoatWithoutWater, GetParam(), 11);
    const cv::Size expected(GetParam(), GetParam());
    EXPECT_EQ(scene.rgb.size(), expected);
    EXPECT_EQ(scene.mask.size(), expected);
    EXPECT_EQ(scene.stuff.size(), expected);
    EXPECT_GT(boatPixels(scene), 0);
}

INSTANTIATE_TEST_SUITE_P(Sides, BiasedBoatsSize, testing::Values(16, 64, 160, 333));

}  // namespace
}  // namespace overlook
