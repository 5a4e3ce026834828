#include "app/controllers/epoch_values.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <cmath>

#include "inference/core/indexed_png.h"
#include "tests/app/controllers/run_fixture.h"

namespace overlook {
namespace {

using test::eventually;
using testing::DoubleNear;
using testing::ElementsAre;

TEST(HintedPixels, AllElsewhereIsNotTheClassWhereOnlyLookHereWasSaid) {
    const cv::Mat1b look = (cv::Mat1b(1, 3) << 255, 0, 0);
    const ClassPixels pixels = hintedPixels(look, cv::Mat1b::zeros(1, 3), 7);
    EXPECT_EQ(cv::countNonZero(pixels.mask != (cv::Mat1b(1, 3) << 7, 0, 0)), 0);
}

TEST(HintedPixels, WhatNobodySaidIsUnknownBesideBothKinds) {
    const cv::Mat1b look = (cv::Mat1b(1, 3) << 255, 0, 0);
    const cv::Mat1b notHere = (cv::Mat1b(1, 3) << 0, 0, 255);
    const ClassPixels pixels = hintedPixels(look, notHere, 7);
    EXPECT_EQ(cv::countNonZero(pixels.mask != (cv::Mat1b(1, 3) << 7, kIgnoreLabel, 0)), 0);
}

TEST(HintedPixels, AreUnknownWithoutLookHere) {
    EXPECT_FALSE(hintedPixels(cv::Mat1b::zeros(1, 3), cv::Mat1b::ones(1, 3), 7).isKnown());
}

TEST(HintAtMost, TakesEverySoManyPixelsOfALargePicture) {
    TriMask hint(cv::Size(1000, 500));
    (void)hint.paint({0, 0}, cv::Mat1b(500, 500, 255), Hint::Attend);
    const cv::Mat1b whole = hintAtMost(hint, 500000);
    EXPECT_EQ(whole.size(), cv::Size(1000, 500));
    const cv::Mat1b reduced = hintAtMost(hint, 5000);
    EXPECT_EQ(reduced.size(), cv::Size(100, 50));
    EXPECT_EQ(cv::countNonZero(reduced), 50 * 50);
}

TEST(AreaThreshold, IsAFifthUntilOneIsChosen) {
    MapStyle style;
    EXPECT_DOUBLE_EQ(areaThreshold(style), 0.2);
    style.threshold = 0.6;
    EXPECT_DOUBLE_EQ(areaThreshold(style), 0.6);
}

/// The stored map of epoch e has one cell of four above 0, and the score of class boat of picture 1 is 0.3 e.
class EpochValuesTest : public test::RunFixture {
 protected:
    [[nodiscard]] std::vector<double> curve(std::size_t row = 0) {
        const auto rows = values.rows();
        return row < rows.size() ? rows[row].values : std::vector<double>();
    }
    [[nodiscard]] bool isKnown(std::size_t row = 0) {
        return eventually([this, row] {
            const std::vector<double> found = curve(row);
            return found.size() == 3 &&
                   std::all_of(found.begin(), found.end(), [](double value) { return std::isfinite(value); });
        });
    }

    EpochValues& values = EpochValues::of(workspace);
};

TEST_F(EpochValuesTest, TheLossIsShownAtFirst) {
    EXPECT_TRUE(values.rows().empty()) << "no run is open";
    ASSERT_TRUE(openRun());
    EXPECT_EQ(values.column(), "loss");
    EXPECT_THAT(curve(), ElementsAre(1.0, 1.0 / 2, 1.0 / 3));
}

TEST_F(EpochValuesTest, TheScoreIsThatOfTheClassInEveryEpoch) {
    ASSERT_TRUE(openRun());
    values.want(EpochQuantity::ClassScore);
    ASSERT_TRUE(isKnown());
    EXPECT_THAT(curve(), ElementsAre(DoubleNear(0.3, 1e-6), DoubleNear(0.6, 1e-6), DoubleNear(0.9, 1e-6)));
    document.selectPicture(1);
    EXPECT_TRUE(eventually([this] { return curve().size() == 3 && std::abs(curve()[0] - 0.2) < 1e-6; }))
        << "another picture has other scores";
}

TEST_F(EpochValuesTest, TheAreaIsTheShareAboveTheThreshold) {
    ASSERT_TRUE(openRun());
    values.want(EpochQuantity::Area);
    ASSERT_TRUE(isKnown());
    EXPECT_THAT(curve(), ElementsAre(0.25, 0.25, 0.25));
}

TEST_F(EpochValuesTest, AnotherScaleGivesAnotherArea) {
    ASSERT_TRUE(openRun());
    values.want(EpochQuantity::Area);
    ASSERT_TRUE(isKnown());
    MapStyle style = document.activeLayer().style;
    style.scaleSource = ScaleSource::Fixed;
    style.fixedRange = {0, 100};
    document.setMapStyle(0, style);
    EXPECT_TRUE(eventually([this] {
        return curve() == std::vector<double>({0, 0.25, 0.25});
    })) << "10 of 100 is below a fifth";
}

TEST_F(EpochValuesTest, TheEnergyInsideHintsFollowsTheStrokes) {
    ASSERT_TRUE(openRun());
    values.want(EpochQuantity::HintEnergy);
    ASSERT_TRUE(eventually([this] { return curve().size() == 3; }));
    EXPECT_TRUE(std::isnan(curve()[0])) << "nothing was hinted yet";
    TriMask hint(document.picture()->size());
    const int side = hint.size().width;
    // Look at the upper left quarter, where the map is low.
    (void)hint.paint({0, 0}, cv::Mat1b(hint.size().height / 2, side / 2, 255), Hint::Attend);
    document.hints().reset({{*document.hintClass(), hint}});
    ASSERT_TRUE(isKnown());
    const double before = curve().back();
    EXPECT_LT(before, 0.3);
    (void)hint.paint({0, 0}, cv::Mat1b(hint.size(), 255), Hint::Attend);
    document.hints().set(*document.hintClass(), hint, QRect(0, 0, side, side));
    EXPECT_TRUE(eventually([this] { return curve() == std::vector<double>({1, 1, 1}); })) << "all is hinted now";
}

TEST_F(EpochValuesTest, WithoutTruthNothingIsKnown) {
    ASSERT_TRUE(openRun());
    values.want(EpochQuantity::TruthEnergy);
    values.want(EpochQuantity::ClassScore);
    ASSERT_TRUE(isKnown());
    values.want(EpochQuantity::TruthEnergy);
    EXPECT_TRUE(eventually([this] { return curve().size() == 3 && std::isnan(curve()[2]); }));
}

TEST_F(EpochValuesTest, TheTruthIsThatOfTheDataSet) {
    writeIndexedPng(folder / "voc/SegmentationClass/1.png", cv::Mat1b(4, 4, std::uint8_t{1}));
    ASSERT_TRUE(openRun());
    values.want(EpochQuantity::TruthEnergy);
    ASSERT_TRUE(isKnown());
    EXPECT_THAT(curve(), ElementsAre(1.0, 1.0, 1.0)) << "the boat is everywhere";
}

TEST_F(EpochValuesTest, ANewEpochIsMeasuredWithoutTheOthersBeingForgotten) {
    ASSERT_TRUE(openRun());
    values.want(EpochQuantity::ClassScore);
    ASSERT_TRUE(isKnown());
    const RunFolder run(folder / "run");
    run.writeScores(4, {{"1", {0.5F, 0.5F}}});
    run.appendMetrics({4, {{"loss", 0.25}}});
    EXPECT_TRUE(eventually([this] { return curve().size() == 4 && curve()[3] == 0.5; }));
    EXPECT_NEAR(curve()[0], 0.3, 1e-6);
}

TEST_F(EpochValuesTest, RunsBelowHaveTheSameQuantity) {
    ASSERT_TRUE(openRun());
    RunsBelow& below = values.below();
    ASSERT_TRUE(eventually([&below] { return below.beside().size() == 1; }));
    below.show(path("other"), true);
    EXPECT_TRUE(eventually([this] { return curve(1).size() == 3; }));
    EXPECT_THAT(curve(1), ElementsAre(1.0, 1.0 / 2, 1.0 / 3));
    values.want(EpochQuantity::ClassScore);
    EXPECT_TRUE(isKnown(1));
    values.want(EpochQuantity::Area);
    EXPECT_TRUE(isKnown(1));
    EXPECT_THAT(curve(1), ElementsAre(0.25, 0.25, 0.25));
    below.show(path("other"), false);
    EXPECT_EQ(values.rows().size(), 1U);
}

TEST_F(EpochValuesTest, MapsOfAnotherMethodHaveNoValueInRunsThatKeepNone) {
    ASSERT_TRUE(openRun());
    ASSERT_TRUE(eventually([this] { return values.below().beside().size() == 1; }));
    values.below().show(path("other"), true);
    values.want(EpochQuantity::Area);
    ASSERT_TRUE(isKnown(1));
    document.selectMethod("oaa_epoch");
    EXPECT_TRUE(eventually([this] { return curve(1).size() == 3 && std::isnan(curve(1)[0]); }));
}

TEST_F(EpochValuesTest, ARunThatIsOpenedFromBelowChangesPlaces) {
    ASSERT_TRUE(openRun());
    RunsBelow& below = values.below();
    ASSERT_TRUE(eventually([&below] { return below.beside().size() == 1; }));
    below.show(path("other"), true);
    workspace.open({path("other")});
    EXPECT_TRUE(eventually([&] { return below.shown() == QStringList{path("run")}; }));
    EXPECT_TRUE(eventually([this] { return curve(1).size() == 3; }));
}

TEST_F(EpochValuesTest, AFolderThatIsNoRunBesideIsNotShown) {
    ASSERT_TRUE(openRun());
    values.below().show(path("voc"), true);
    EXPECT_TRUE(values.below().shown().isEmpty());
}

}  // namespace
}  // namespace overlook
