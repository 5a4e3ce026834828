#include <gtest/gtest.h>

#include "app/controllers/pane_controller.h"
#include "tests/app/controllers/run_fixture.h"

namespace overlook {
namespace {

using test::eventually;
using Layout = PaneController::Layout;

class PanesTest : public test::RunFixture {
 protected:
    PaneController& panes = workspace.panes();

    [[nodiscard]] bool hasTop(int pane, float top) {
        return eventually([this, pane, top] { return RunFixture::hasTop(panes.document(pane), top); });
    }
    [[nodiscard]] std::optional<Map::Range> scaleOf(int pane) {
        return panes.document(pane).activeLayer().shownStyle().sharedRange;
    }
    static PaneChoice fixed(int epoch) { return {{}, {PaneEpoch::Kind::Fixed, epoch}}; }
};

TEST_F(PanesTest, ThereIsOnlyTheWindowsOwnViewAtFirst) {
    EXPECT_EQ(panes.count(), 1);
    EXPECT_EQ(&panes.document(0), &document);
}

TEST_F(PanesTest, ASecondPaneShowsAnotherEpochOfTheSamePicture) {
    ASSERT_TRUE(openRun());
    panes.setLayout(Layout::Two);
    EXPECT_TRUE(hasTop(1, 10)) << "the first epoch, until another is chosen";
    panes.choose(1, fixed(2));
    EXPECT_TRUE(hasTop(1, 20));
    EXPECT_EQ(panes.document(1).picture(), document.picture()) << "the same pixels";
}

TEST_F(PanesTest, APaneFollowsPictureAndClass) {
    ASSERT_TRUE(openRun());
    panes.setLayout(Layout::Two);
    document.selectPicture(1);
    EXPECT_TRUE(eventually([this] {
        const auto& map = panes.document(1).map();
        return map && map->origin.imageId == "2";
    }));
    document.selectClass(1);
    EXPECT_EQ(panes.document(1).selection().classIndex, 1);
}

TEST_F(PanesTest, APaneFollowsTheTimelineWhenItIsChosen) {
    ASSERT_TRUE(openRun());
    panes.setLayout(Layout::Two);
    panes.choose(1, PaneChoice{});
    document.selectEpoch(2);
    EXPECT_TRUE(hasTop(1, 20));
    EXPECT_EQ(panes.document(1).selection().epoch, 2);
}

TEST_F(PanesTest, APaneCanShowAnotherRun) {
    ASSERT_TRUE(openRun());
    panes.setLayout(Layout::Two);
    panes.choose(1, {{PaneSource::Kind::Run, path("other")}, {}});
    EXPECT_TRUE(hasTop(1, 300));
    document.selectEpoch(1);
    EXPECT_TRUE(hasTop(1, 100)) << "it follows the timeline";
}

TEST_F(PanesTest, RunsBesideTheOpenOneAreOffered) {
    ASSERT_TRUE(openRun());
    panes.setLayout(Layout::Two);
    EXPECT_TRUE(eventually([this] { return panes.neighbourRuns() == QStringList(path("other")); }));
}

TEST_F(PanesTest, ALockedScaleIsTheUnionOfAllMaps) {
    ASSERT_TRUE(openRun());
    panes.setLayout(Layout::Two);
    document.selectEpoch(2);
    panes.choose(1, fixed(3));
    ASSERT_TRUE(hasTop(0, 20) && hasTop(1, 30));
    for (const int pane : {0, 1}) {
        ASSERT_TRUE(scaleOf(pane).has_value());
        EXPECT_EQ(scaleOf(pane)->minimum, 0);
        EXPECT_EQ(scaleOf(pane)->maximum, 30);
    }
}

TEST_F(PanesTest, AnUnlockedScaleIsEachMapsOwn) {
    ASSERT_TRUE(openRun());
    panes.setLayout(Layout::Two);
    ASSERT_TRUE(hasTop(1, 10));
    panes.lockScale(false);
    EXPECT_FALSE(scaleOf(0).has_value());
    EXPECT_FALSE(scaleOf(1).has_value());
}

TEST_F(PanesTest, ClosingThePanesGivesTheViewItsOwnScaleBack) {
    ASSERT_TRUE(openRun());
    panes.setLayout(Layout::Two);
    ASSERT_TRUE(hasTop(1, 10));
    panes.setLayout(Layout::Single);
    EXPECT_FALSE(scaleOf(0).has_value());
    EXPECT_EQ(panes.count(), 1);
}

TEST_F(PanesTest, TheThirdPaneIsTheDifferenceOfTheOtherTwo) {
    ASSERT_TRUE(openRun());
    panes.setLayout(Layout::Three);
    EXPECT_TRUE(hasTop(2, 20)) << "epoch 3 − epoch 1";
    ASSERT_TRUE(panes.document(2).activeLayer().subtracted.has_value());
    EXPECT_EQ(panes.document(2).activeLayer().subtracted->epoch, 1);
    EXPECT_FALSE(scaleOf(2).has_value()) << "a difference has a scale of its own";
}

TEST_F(PanesTest, ADifferenceFollowsTheTimeline) {
    ASSERT_TRUE(openRun());
    panes.setLayout(Layout::Three);
    ASSERT_TRUE(hasTop(2, 20));
    document.selectEpoch(2);
    EXPECT_TRUE(hasTop(2, 10)) << "epoch 2 − epoch 1";
    document.selectEpoch(1);
    EXPECT_TRUE(hasTop(2, 0)) << "a map minus itself";
}

TEST_F(PanesTest, AComparisonShowsAfterBeforeAndTheDifference) {
    ASSERT_TRUE(openRun());
    panes.showComparison(1, 3);
    EXPECT_EQ(document.selection().referenceEpoch, 1);
    EXPECT_TRUE(hasTop(0, 30));
    EXPECT_TRUE(hasTop(1, 10));
    EXPECT_TRUE(hasTop(2, 20));
    EXPECT_TRUE(panes.isScaleLocked());
}

TEST_F(PanesTest, AComparisonCanBeWithAnotherRun) {
    ASSERT_TRUE(openRun());
    panes.showComparison(PaneChoice{{PaneSource::Kind::Run, path("other")}, {PaneEpoch::Kind::Fixed, 1}}, 3);
    EXPECT_TRUE(hasTop(1, 100));
    ASSERT_TRUE(eventually([this] { return panes.document(2).map().has_value(); }));
    EXPECT_EQ(panes.document(2).map()->range().minimum, -70) << "30 − 100";
}

TEST_F(PanesTest, ARunThatIsNotThereIsSaidAndTheOthersStay) {
    ASSERT_TRUE(openRun());
    panes.setLayout(Layout::Two);
    panes.choose(1, {{PaneSource::Kind::Run, path("nowhere")}, {}});
    EXPECT_TRUE(isToldOf("is not a training run"));
    EXPECT_TRUE(hasTop(0, 30));
}

TEST_F(PanesTest, AMapLayerShowsItsDifferenceToTheReference) {
    ASSERT_TRUE(openRun());
    document.pinReference(1);
    document.showDifference(0, true);
    EXPECT_TRUE(hasTop(0, 20)) << "epoch 3 − epoch 1";
    EXPECT_EQ(document.activeLayer().subtracted->epoch, 1);
    document.selectEpoch(1);
    EXPECT_TRUE(hasTop(0, 0));
}

TEST_F(PanesTest, WithoutAReferenceTheDifferenceIsToTheEpochBefore) {
    ASSERT_TRUE(openRun());
    document.showDifference(0, true);
    EXPECT_TRUE(hasTop(0, 10)) << "epoch 3 − epoch 2";
    document.selectEpoch(1);
    EXPECT_TRUE(eventually([this] { return document.mapAbsence().startsWith("There is no epoch before"); }));
}

}  // namespace
}  // namespace overlook
