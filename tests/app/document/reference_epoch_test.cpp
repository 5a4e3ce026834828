#include <gtest/gtest.h>

#include "app/document/document.h"

namespace overlook {
namespace {

/// A document with a run of four epochs, the last one selected.
class ReferenceEpochTest : public testing::Test {
 protected:
    ReferenceEpochTest() {
        document.setPictures({{"a", "a", {}, {}, {}}});
        document.setDataClasses(ClassTable({"boat"}));
        document.setRun(runOf("run", 4));
        document.selectClass(0);
        QObject::connect(&document, &Document::changed, &document,
                         [this](Changes changes) { told.push_back(changes); });
    }

    static RunState runOf(const QString& folder, int epochs) {
        RunState run;
        run.folder = folder;
        for (int epoch = 1; epoch <= epochs; ++epoch)
            run.epochs.push_back({epoch, {{"loss", 1.0}}});
        run.planned = epochs;
        return run;
    }
    static Map map(float value) { return {cv::Mat1f(2, 2, value), {}}; }

    Document document;
    std::vector<Changes> told;
};

TEST_F(ReferenceEpochTest, NothingIsPinnedAtFirst) {
    EXPECT_EQ(document.selection().referenceEpoch, 0);
}

TEST_F(ReferenceEpochTest, WithoutAPinnedOneTheEpochBeforeIsCompared) {
    EXPECT_EQ(document.comparedEpoch(), 3);
    document.selectEpoch(1);
    EXPECT_EQ(document.comparedEpoch(), 0) << "there is none before the first";
}

TEST_F(ReferenceEpochTest, APinnedOneStaysWhileScrubbing) {
    document.pinReference(2);
    document.selectEpoch(1);
    EXPECT_EQ(document.selection().referenceEpoch, 2);
    EXPECT_EQ(document.comparedEpoch(), 2);
}

TEST_F(ReferenceEpochTest, OnlyFinishedEpochsCanBePinned) {
    document.pinReference(9);
    EXPECT_EQ(document.selection().referenceEpoch, 0);
    EXPECT_TRUE(told.empty());
}

TEST_F(ReferenceEpochTest, PinningAgainTellsNobody) {
    document.pinReference(2);
    told.clear();
    document.pinReference(2);
    EXPECT_TRUE(told.empty());
}

TEST_F(ReferenceEpochTest, ItStaysWhenTheRunGrows) {
    document.pinReference(1);
    document.setRun(runOf("run", 5));
    EXPECT_EQ(document.selection().referenceEpoch, 1);
}

TEST_F(ReferenceEpochTest, AnotherRunHasNone) {
    document.pinReference(1);
    document.setRun(runOf("other", 4));
    EXPECT_EQ(document.selection().referenceEpoch, 0);
}

TEST_F(ReferenceEpochTest, AnotherReferenceForgetsDifferencesOnly) {
    document.setMap(0, map(1));
    document.addMapLayer();
    document.showDifference(1, true);
    document.setDifferenceMap(1, map(2), {});
    document.pinReference(1);
    EXPECT_TRUE(document.mapLayers()[0].map.has_value());
    EXPECT_FALSE(document.mapLayers()[1].map.has_value());
}

TEST_F(ReferenceEpochTest, ADifferenceIsPaintedAroundZeroInDivergingColours) {
    document.showDifference(0, true);
    const MapStyle style = document.activeLayer().shownStyle();
    EXPECT_EQ(style.normalisation, Normalisation::Signed);
    EXPECT_EQ(style.colourMapId, "coolwarm");
}

TEST_F(ReferenceEpochTest, TheColoursOfTheMapComeBackAfterTheDifference) {
    MapStyle plain = document.activeLayer().shownStyle();
    plain.colourMapId = "viridis";
    document.setMapStyle(0, plain);
    document.showDifference(0, true);
    MapStyle changed = document.activeLayer().shownStyle();
    changed.opacity = 0.3;
    document.setMapStyle(0, changed);
    document.showDifference(0, false);
    EXPECT_EQ(document.activeLayer().shownStyle().colourMapId, "viridis");
    EXPECT_EQ(document.activeLayer().shownStyle().opacity, plain.opacity);
}

TEST_F(ReferenceEpochTest, ADifferenceCannotBeGivenAnotherScale) {
    document.showDifference(0, true);
    MapStyle style = document.activeLayer().shownStyle();
    style.normalisation = Normalisation::MinMax;
    document.setMapStyle(0, style);
    EXPECT_EQ(document.activeLayer().shownStyle().normalisation, Normalisation::Signed);
}

TEST_F(ReferenceEpochTest, ASharedRangeIsNoChoiceOfTheUser) {
    document.shareRange(0, Map::Range{-1, 3, false});
    MapStyle style = document.activeLayer().shownStyle();
    ASSERT_TRUE(style.sharedRange.has_value());
    style.opacity = 0.2;
    document.setMapStyle(0, style);
    document.shareRange(0, std::nullopt);
    EXPECT_FALSE(document.activeLayer().shownStyle().sharedRange.has_value());
}

}  // namespace
}  // namespace overlook
