#include "inference/hints/flood_fill.h"

#include <gmock/gmock.h>
#include <opencv2/imgproc.hpp>

#include "inference/hints/similar_colour.h"
#include "tests/inference/hints/region_rows.h"

namespace overlook {
namespace {

using test::maskOf;
using test::rowsOf;
using testing::ElementsAre;

bool areSame(const cv::Mat1b& a, const cv::Mat1b& b) {
    return a.size() == b.size() && cv::countNonZero(a != b) == 0;
}

/// Random boxes over several tiles, so that pieces wind through many of them.
TriMask maze(std::uint64_t seed) {
    TriMask hint(cv::Size(900, 700));
    cv::RNG random(seed);
    for (int i = 0; i < 120; ++i) {
        const cv::Size size = i % 2 == 0 ? cv::Size(random.uniform(20, 300), 2) : cv::Size(2, random.uniform(20, 300));
        hint.write({random.uniform(-50, 890), random.uniform(-50, 690)},
                   cv::Mat1b(size, static_cast<std::uint8_t>(random.uniform(0, 3))));
    }
    return hint;
}

TEST(FloodFill, CoversExactlyThePieceAroundTheSeed) {
    for (std::uint64_t seed = 1; seed < 15; ++seed) {
        const TriMask hint = maze(seed);
        cv::RNG random(seed);
        const cv::Point start(random.uniform(0, 900), random.uniform(0, 700));
        const cv::Mat1b alike = hint.read({{}, hint.size()}) == static_cast<int>(hint.at(start));
        cv::Mat1i pieces;
        cv::connectedComponents(alike, pieces, 4);
        EXPECT_TRUE(areSame(maskOf(alikeHinted(hint, start), hint.size()), pieces == pieces(start))) << seed;
    }
}

TEST(FloodFill, IsBoundedByOtherHintsAndNotByCorners) {
    const TriMask hint = test::hintFrom({"..#...", "..x...", "##....", "......"});
    EXPECT_THAT(rowsOf(alikeHinted(hint, {0, 0}), hint.size()), ElementsAre("##....", "##....", "......", "......"));
    EXPECT_THAT(rowsOf(alikeHinted(hint, {1, 2}), hint.size()), ElementsAre("......", "......", "##....", "......"));
}

TEST(FloodFill, OfAHugeEmptyHintTakesLittleMemory) {
    const TriMask hint(cv::Size(20000, 20000));
    const HintRegions all = alikeHinted(hint, {12345, 6789});
    EXPECT_EQ(all.size(), 79U * 79U);
    EXPECT_LT(test::memoryOf(all), 200000U);
}

TEST(FloodFill, OutsideThePictureIsNothing) {
    EXPECT_TRUE(alikeHinted(TriMask({10, 10}), {10, 3}).empty());
    EXPECT_TRUE(alikeColoured(cv::Mat3b(10, 10), {-1, 3}, {}).empty());
    EXPECT_TRUE(alikeColoured({}, {}, {}).empty());
}

TEST(MagicWand, TakesTheMeanOverTheChannels) {
    const cv::Mat3b picture = (cv::Mat3b(1, 4) << cv::Vec3b(100, 100, 100), cv::Vec3b(106, 100, 100),
                               cv::Vec3b(100, 94, 101), cv::Vec3b(100, 100, 100));
    EXPECT_THAT(rowsOf(alikeColoured(picture, {}, {2, true}), picture.size()), ElementsAre("##.."));
    EXPECT_THAT(rowsOf(alikeColoured(picture, {}, {2, false}), picture.size()), ElementsAre("##.#"));
    EXPECT_THAT(rowsOf(alikeColoured(picture, {}, {3, true}), picture.size()), ElementsAre("####"));
}

TEST(MagicWand, WithFullToleranceTakesEverything) {
    cv::Mat3b picture(300, 270);
    cv::RNG(5).fill(picture, cv::RNG::UNIFORM, 0, 256);
    EXPECT_EQ(cv::countNonZero(maskOf(alikeColoured(picture, {9, 9}, {255, true}), picture.size())), 300 * 270);
}

TEST(MagicWand, TakesThePieceThatResemblesTheSeed) {
    cv::Mat3b picture(600, 520);
    cv::RNG(6).fill(picture, cv::RNG::UNIFORM, 0, 256);
    cv::GaussianBlur(picture, picture, {}, 9);
    cv::normalize(picture, picture, 0, 255, cv::NORM_MINMAX);
    const cv::Point seed(260, 250);
    cv::Mat1b alike(picture.size());
    std::transform(picture.begin(), picture.end(), alike.begin(),
                   [&](const cv::Vec3b& colour) { return summedDifference(colour, picture(seed)) <= 60 ? 255 : 0; });
    cv::Mat1i pieces;
    cv::connectedComponents(alike, pieces, 4);
    EXPECT_TRUE(areSame(maskOf(alikeColoured(picture, seed, {20, true}), picture.size()), pieces == pieces(seed)));
    EXPECT_TRUE(areSame(maskOf(alikeColoured(picture, seed, {20, false}), picture.size()), alike));
}

}  // namespace
}  // namespace overlook
