#include "inference/core/tri_mask.h"

#include <gtest/gtest.h>

#include "inference/core/error.h"

namespace overlook {
namespace {

const std::uint8_t kAttend = static_cast<std::uint8_t>(Hint::Attend);
const std::uint8_t kIgnore = static_cast<std::uint8_t>(Hint::Ignore);

cv::Mat1b noise(cv::Size size, std::uint64_t seed) {
    cv::Mat1b values(size);
    cv::RNG(seed).fill(values, cv::RNG::UNIFORM, 0, 3);
    return values;
}

bool areSame(const cv::Mat1b& a, const cv::Mat1b& b) {
    return a.size() == b.size() && cv::countNonZero(a != b) == 0;
}

/// Random rectangles of random values over several tiles.
TriMask scribbled(std::uint64_t seed) {
    TriMask mask(cv::Size(700, 600));
    cv::RNG random(seed);
    for (int i = 0; i < 12; ++i)
        mask.write({random.uniform(-50, 690), random.uniform(-50, 590)},
                   noise({random.uniform(1, 300), random.uniform(1, 300)}, seed + static_cast<std::uint64_t>(i)));
    return mask;
}

TEST(TriMask, ReadsWhatWasWritten) {
    TriMask mask(cv::Size(700, 600));
    const cv::Mat1b values = noise({400, 300}, 1);
    mask.write({200, 250}, values);
    EXPECT_TRUE(areSame(mask.read({200, 250, 400, 300}), values));
    EXPECT_EQ(mask.at({199, 250}), Hint::Unknown);
}

TEST(TriMask, LeavesOutWhatLiesOutside) {
    TriMask mask(cv::Size(10, 10));
    mask.write({-5, 6}, cv::Mat1b(8, 8, kAttend));
    EXPECT_EQ(mask.count(Hint::Attend), 3 * 4);
    EXPECT_EQ(mask.boundingBox(), cv::Rect(0, 6, 3, 4));
    EXPECT_EQ(mask.at({-1, 7}), Hint::Unknown);
    EXPECT_TRUE(mask.write({10, 10}, cv::Mat1b(3, 3, kAttend)).isEmpty());
}

TEST(TriMask, KnowsNoOtherValues) {
    TriMask mask(cv::Size(4, 1));
    mask.write({}, (cv::Mat1b(1, 4) << 0, 1, 2, 77));
    EXPECT_EQ(mask.at({3, 0}), Hint::Unknown);
}

TEST(TriMask, ExchangeThereAndBackIsTheIdentity) {
    for (std::uint64_t seed = 0; seed < 20; ++seed) {
        TriMask mask = scribbled(seed);
        const TriMask before = mask;
        TriMaskPatch patch = mask.write({30, 40}, noise({500, 400}, seed + 99));
        const TriMask after = mask;
        mask.exchange(patch);
        EXPECT_EQ(mask, before) << seed;
        mask.exchange(patch);
        EXPECT_EQ(mask, after) << seed;
    }
}

TEST(TriMask, DifferenceLeadsToTheOther) {
    TriMask mask = scribbled(1);
    const TriMask other = scribbled(2);
    TriMaskPatch patch = mask.differenceTo(other);
    mask.exchange(patch);
    EXPECT_EQ(mask, other);
}

TEST(TriMask, SameTilesLeadFromBeforeToAfter) {
    TriMask mask = scribbled(1);
    TriMask before = mask;
    const TriMaskPatch undo = mask.write({30, 40}, noise({500, 400}, 9));
    TriMaskPatch edit = mask.sameTiles(undo);
    before.exchange(edit);
    EXPECT_EQ(before, mask);
}

TEST(TriMask, PaintSetsOnlyWhereTheStrokeIs) {
    TriMask mask(cv::Size(300, 300));
    mask.write({}, cv::Mat1b(300, 300, kIgnore));
    mask.paint({254, 10}, (cv::Mat1b(1, 4) << 255, 0, 1, 0), Hint::Attend);
    EXPECT_EQ(mask.count(Hint::Attend), 2);
    EXPECT_EQ(mask.at({254, 10}), Hint::Attend);
    EXPECT_EQ(mask.at({255, 10}), Hint::Ignore);
    EXPECT_EQ(mask.at({256, 10}), Hint::Attend);
}

TEST(TriMask, AnEditThatChangesNothingHasAnEmptyPatch) {
    TriMask mask = scribbled(3);
    EXPECT_TRUE(mask.write({100, 100}, mask.read({100, 100, 300, 300})).isEmpty());
}

TEST(TriMask, APatchHoldsOnlyTheTouchedTiles) {
    TriMask mask(cv::Size(4096, 4096));
    EXPECT_EQ(mask.paint({250, 250}, cv::Mat1b(10, 10, kAttend), Hint::Attend).tiles.size(), 4U);
    EXPECT_EQ(mask.paint({300, 300}, cv::Mat1b(10, 10, kAttend), Hint::Attend).tiles.size(), 1U);
}

TEST(TriMask, CopiesShareTheirTiles) {
    TriMask mask = scribbled(4);
    const TriMask copy = mask;
    mask.paint({10, 10}, cv::Mat1b(5, 5, kAttend), Hint::Attend);
    EXPECT_EQ(mask.tiles().at({1, 1}), copy.tiles().at({1, 1}));
    EXPECT_NE(mask.tiles().at({0, 0}), copy.tiles().at({0, 0}));
}

TEST(TriMask, AHugePictureWithAFewStrokesCostsLittle) {
    TriMask mask(cv::Size(20'000, 20'000));
    for (int i = 0; i < 10; ++i)
        mask.paint({i * 1900, i * 1700}, cv::Mat1b(40, 200, kAttend), Hint::Attend);
    EXPECT_LT(mask.memory(), 3U << 20U);
    EXPECT_LT(mask.bytes().size(), 20U << 10U);
    EXPECT_EQ(mask.count(Hint::Unknown), std::int64_t{20'000} * 20'000 - 10 * 40 * 200);
}

TEST(TriMask, AFilledPictureCostsNoPixels) {
    TriMask mask(cv::Size(8192, 8192));
    mask.write({}, cv::Mat1b(8192, 8192, kAttend));
    EXPECT_LT(mask.memory(), 1U << 20U);
}

TEST(TriMask, ErasedAgainIsAsNew) {
    TriMask mask = scribbled(5);
    mask.write({}, cv::Mat1b(600, 700, std::uint8_t{0}));
    EXPECT_TRUE(mask.isUnknown());
    EXPECT_TRUE(mask.boundingBox().empty());
}

TEST(TriMask, CountsAndBoundsAsItsPixelsDo) {
    const TriMask mask = scribbled(6);
    const cv::Mat1b values = mask.read({0, 0, 700, 600});
    EXPECT_EQ(mask.count(Hint::Attend), cv::countNonZero(values == 1));
    EXPECT_EQ(mask.count(Hint::Ignore), cv::countNonZero(values == 2));
    EXPECT_EQ(mask.count(Hint::Unknown), cv::countNonZero(values == 0));
    cv::Rect box;
    for (int y = 0; y < values.rows; ++y)
        for (int x = 0; x < values.cols; ++x)
            if (values(y, x) != 0)
                box |= cv::Rect(x, y, 1, 1);
    EXPECT_EQ(mask.boundingBox(), box);
}

TEST(TriMask, ComesBackFromItsBytes) {
    for (std::uint64_t seed = 0; seed < 5; ++seed)
        EXPECT_EQ(TriMask::fromBytes(scribbled(seed).bytes()), scribbled(seed));
}

TEST(TriMask, RefusesDamagedBytes) {
    const std::vector<std::uint8_t> sound = scribbled(7).bytes();
    cv::RNG random(1);
    for (int i = 0; i < 300; ++i) {
        std::vector<std::uint8_t> bytes = sound;
        if (i % 3 == 0)
            bytes.resize(static_cast<std::size_t>(random.uniform(0, static_cast<int>(sound.size()))));
        else
            bytes[static_cast<std::size_t>(random.uniform(12, static_cast<int>(sound.size())))] ^=
                static_cast<std::uint8_t>(1 << random.uniform(0, 8));
        try {
            // A flipped bit in a tile's place may move it; everything else is noticed.
            EXPECT_EQ(TriMask::fromBytes(bytes).tiles().size(), scribbled(7).tiles().size()) << i;
        } catch (const Error& error) {
            EXPECT_EQ(error.kind(), Error::Kind::BadData);
        }
    }
}

}  // namespace
}  // namespace overlook
