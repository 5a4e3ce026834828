#include "inference/hints/hint_edits.h"

#include <gmock/gmock.h>

#include "inference/hints/brush.h"
#include "inference/hints/shapes.h"
#include "tests/inference/hints/region_rows.h"

namespace overlook {
namespace {

using test::hintFrom;
using test::rowsOf;
using testing::ElementsAre;
using testing::IsEmpty;

TriMask edited(TriMask hint, const HintEdits& edits) {
    for (const HintEdit& edit : edits)
        hint.paint(edit.region.topLeft, edit.region.where, edit.becomes);
    return hint;
}

TriMask withRegion(cv::Size size, const HintRegion& region, Hint hint) {
    TriMask mask(size);
    mask.paint(region.topLeft, region.where, hint);
    return mask;
}

TEST(HintEdits, GrowReachesUnknownPixelsOnly) {
    const TriMask hint = hintFrom({".......", "..#x...", ".......", "......."});
    EXPECT_THAT(rowsOf(edited(hint, growHint(hint, Hint::Attend, 1))),
                ElementsAre("..#....", ".##x...", "..#....", "......."));
    EXPECT_THAT(rowsOf(edited(hint, growHint(hint, Hint::Ignore, 1))),
                ElementsAre("...x...", "..#xx..", "...x...", "......."));
}

TEST(HintEdits, GrowThenShrinkGivesBackARectangle) {
    for (const int pixels : {1, 2, 5, 11}) {
        const TriMask hint = withRegion({500, 400}, rectangleRegion({100, 120, 230, 77}, {500, 400}), Hint::Ignore);
        const TriMask grown = edited(hint, growHint(hint, Hint::Ignore, pixels));
        EXPECT_GT(grown.count(Hint::Ignore), hint.count(Hint::Ignore));
        EXPECT_EQ(edited(grown, shrinkHint(grown, Hint::Ignore, pixels)), hint) << pixels;
    }
}

TEST(HintEdits, GrowOfOnePixelIsADisc) {
    const TriMask hint = withRegion({100, 100}, rectangleRegion({50, 50, 1, 1}, {100, 100}), Hint::Attend);
    const TriMask disc = withRegion({100, 100}, brushDab({{50.5, 50.5}, 20}, {100, 100}).front(), Hint::Attend);
    EXPECT_EQ(edited(hint, growHint(hint, Hint::Attend, 10)), disc);
}

TEST(HintEdits, ShrinkTakesNothingAwayAtThePicturesEdge) {
    const TriMask hint = hintFrom({"####.", "####.", "####."});
    EXPECT_THAT(rowsOf(edited(hint, shrinkHint(hint, Hint::Attend, 1))), ElementsAre("###..", "###..", "###.."));
    const TriMask full = hintFrom({"##", "##"});
    EXPECT_THAT(shrinkHint(full, Hint::Attend, 3), IsEmpty());
}

TEST(HintEdits, FillHolesFillsWhatIsEnclosed) {
    const TriMask hint = hintFrom({"#####.", "#.#.##", "###x.#", "#.####", ".#.#.."});
    EXPECT_THAT(rowsOf(edited(hint, fillHoles(hint, Hint::Attend))),
                ElementsAre("#####.", "######", "###x##", "######", ".#.#.."));
    EXPECT_THAT(fillHoles(hint, Hint::Ignore), IsEmpty());
}

TEST(HintEdits, KeepLargestPieceForgetsTheOthers) {
    const TriMask hint = hintFrom({"##...#", "..#...", "xx..##", "xx...."});
    EXPECT_THAT(rowsOf(edited(hint, keepLargestPiece(hint, Hint::Attend))),
                ElementsAre("##....", "..#...", "xx....", "xx...."));
    EXPECT_THAT(keepLargestPiece(hint, Hint::Ignore), IsEmpty());
}

TEST(HintEdits, InvertTwiceIsTheIdentity) {
    TriMask hint(cv::Size(700, 600));
    cv::Mat1b noise(300, 400);
    cv::RNG(8).fill(noise, cv::RNG::UNIFORM, 0, 3);
    hint.write({150, 200}, noise);
    const TriMask inverted = edited(hint, invertHint(hint));
    EXPECT_EQ(inverted.count(Hint::Attend), hint.count(Hint::Ignore));
    EXPECT_EQ(inverted.count(Hint::Ignore), hint.count(Hint::Attend));
    EXPECT_EQ(edited(inverted, invertHint(inverted)), hint);
}

TEST(HintEdits, OfNothingAreNone) {
    for (const TriMask& hint : {TriMask(), TriMask({20000, 20000})}) {
        EXPECT_THAT(growHint(hint, Hint::Attend, 3), IsEmpty());
        EXPECT_THAT(shrinkHint(hint, Hint::Attend, 3), IsEmpty());
        EXPECT_THAT(fillHoles(hint, Hint::Attend), IsEmpty());
        EXPECT_THAT(keepLargestPiece(hint, Hint::Attend), IsEmpty());
        EXPECT_THAT(invertHint(hint), IsEmpty());
    }
}

TEST(HintEdits, ASinglePixelCanVanish) {
    const TriMask hint = hintFrom({"...", ".#.", "..."});
    EXPECT_TRUE(edited(hint, shrinkHint(hint, Hint::Attend, 1)).isUnknown());
}

}  // namespace
}  // namespace overlook
