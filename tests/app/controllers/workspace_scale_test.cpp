#include "app/controllers/pane_controller.h"
#include "inference/display/map_range.h"
#include "tests/app/controllers/run_fixture.h"

namespace overlook {
namespace {

using test::eventually;

class ScaleTest : public test::RunFixture {
 protected:
    void goBy(ScaleSource source) {
        MapStyle style = document.activeLayer().shownStyle();
        style.scaleSource = source;
        document.setMapStyle(document.activeIndex(), style);
    }
    [[nodiscard]] bool hasBasis(float top, int maps) {
        return eventually([&] {
            const auto& basis = document.activeLayer().basis;
            return basis && basis->range.maximum == top && basis->maps == maps;
        });
    }
    [[nodiscard]] float scaleTop() const {
        return valueScale(document.map()->values, document.activeLayer().shownStyle()).high;
    }
};

TEST_F(ScaleTest, OfTheRunIsFromTheSmallestToTheLargestValueOverItsEpochs) {
    ASSERT_TRUE(openRun());
    goBy(ScaleSource::Run);
    ASSERT_TRUE(hasBasis(30, 3));
    EXPECT_EQ(document.activeLayer().basis->range.minimum, 0);
}

TEST_F(ScaleTest, OfTheRunIsTheSameForEveryEpoch) {
    ASSERT_TRUE(openRun());
    goBy(ScaleSource::Run);
    ASSERT_TRUE(hasBasis(30, 3));
    document.selectEpoch(1);
    ASSERT_TRUE(eventually([this] { return hasTop(document, 10); }));
    EXPECT_EQ(scaleTop(), 30);
}

TEST_F(ScaleTest, OfThePictureIsOverTheClassesThatTheRunKeeps) {
    RunFolder(folder / "run").writeMap("maps", "1", 1, 3, mapOf(70));
    ASSERT_TRUE(openRun());
    goBy(ScaleSource::Picture);
    ASSERT_TRUE(hasBasis(70, 2));
    EXPECT_EQ(scaleTop(), 70);
}

TEST_F(ScaleTest, IsTheMapsOwnAgain) {
    ASSERT_TRUE(openRun());
    document.selectEpoch(1);
    goBy(ScaleSource::Run);
    ASSERT_TRUE(hasBasis(30, 3));
    goBy(ScaleSource::Map);
    EXPECT_FALSE(document.activeLayer().basis);
    ASSERT_TRUE(eventually([this] { return hasTop(document, 10); }));
    EXPECT_EQ(scaleTop(), 10);
}

TEST_F(ScaleTest, IsClippedOverAllMapsTogether) {
    ASSERT_TRUE(openRun());
    MapStyle style = document.activeLayer().shownStyle();
    style.scaleSource = ScaleSource::Run;
    style.clipPercent = 25;
    document.setMapStyle(0, style);
    // Nine zeros, 10, 20 and 30: the 75th of the percentiles is a quarter of the way from 0 to 10.
    ASSERT_TRUE(eventually([this] { return document.activeLayer().basis.has_value(); }));
    EXPECT_FLOAT_EQ(document.activeLayer().basis->range.maximum, 2.5F);
}

TEST_F(ScaleTest, OfAllPanesReachesAsFarAsThatOfTheRun) {
    ASSERT_TRUE(openRun());
    goBy(ScaleSource::Run);
    document.selectEpoch(1);
    workspace.panes().setLayout(PaneController::Layout::Two);
    ASSERT_TRUE(eventually([this] {
        const auto& shared = workspace.panes().document(1).activeLayer().sharedRange;
        return shared && shared->maximum == 30;
    }));
}

}  // namespace
}  // namespace overlook
