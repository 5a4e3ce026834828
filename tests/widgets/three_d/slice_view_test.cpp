#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <cmath>

#include "widgets/three_d/slice_view.h"

namespace overlook::test {
namespace {

/// 20 × 30 × 10 voxels of 1 × 1 × 3 mm, dark, with one bright voxel.
std::shared_ptr<const MedicalVolume> scan(const std::array<int, 3>& bright) {
    auto volume = std::make_shared<MedicalVolume>();
    volume->size = {20, 30, 10};
    volume->voxels.assign(20 * 30 * 10, 0.0F);
    volume->worldFromVoxel(2, 2) = 3;
    volume->voxels[volume->indexOf(bright[0], bright[1], bright[2])] = 100;
    return volume;
}

SliceContent contentOf(const std::array<int, 3>& bright) {
    SliceContent content;
    content.volume = scan(bright);
    content.window = {50, 100};
    content.cross = {bright[0] == 0 ? 19 : 0, bright[1] == 0 ? 29 : 0, bright[2]};
    return content;
}

class AxialView : public testing::Test {
 protected:
    AxialView() { view.resize(300, 320); }
    [[nodiscard]] QColor colourAt(const std::array<int, 3>& voxel) {
        return view.grab().toImage().pixelColor(view.positionOf(voxel).toPoint());
    }
    SliceView view{SlicePlane::Axial};
};

TEST_F(AxialView, TheBrightVoxelIsSeenWhereItLies) {
    view.setContent(contentOf({15, 25, 4}));
    EXPECT_EQ(colourAt({15, 25, 4}), QColor(Qt::white));
    EXPECT_EQ(colourAt({14, 24, 4}), QColor(Qt::black));
    const QPointF seen = view.positionOf({15, 25, 4});
    EXPECT_LT(seen.x(), view.width() / 2.0) << "the patient's right is on the left";
    EXPECT_LT(seen.y(), view.height() / 2.0) << "the front is on top";
}

TEST_F(AxialView, MillimetresHaveTheSameLengthInBothDirections) {
    SliceView coronal(SlicePlane::Coronal);
    coronal.resize(300, 320);
    coronal.setContent(contentOf({15, 25, 4}));
    const QPointF from = coronal.positionOf({5, 0, 2});
    const QPointF to = coronal.positionOf({8, 0, 3});
    EXPECT_NEAR(std::abs(to.x() - from.x()), std::abs(to.y() - from.y()), 0.01) << "3 × 1 mm and 1 × 3 mm";
}

TEST_F(AxialView, TheMaskColoursItsVoxels) {
    SliceContent content = contentOf({15, 25, 4});
    auto labels = std::make_shared<std::vector<std::uint8_t>>(content.volume->voxels.size(), 0);
    (*labels)[content.volume->indexOf(8, 9, 4)] = 1;
    content.labels = labels;
    content.maskOpacity = 1;
    view.setContent(content);
    EXPECT_EQ(colourAt({8, 9, 4}), QColor(static_cast<QRgb>(labelColour(1))));
    EXPECT_EQ(colourAt({8, 10, 4}), QColor(Qt::black));
}

TEST_F(AxialView, AMasksClassesHaveTheirOwnColours) {
    SliceContent content = contentOf({15, 25, 4});
    content.labels = std::make_shared<std::vector<std::uint8_t>>(content.volume->voxels.size(), 2);
    ClassTable classes;
    classes.add({2, "liver", 0x123456});
    content.classes = std::make_shared<const ClassTable>(classes);
    content.maskOpacity = 1;
    view.setContent(content);
    EXPECT_EQ(colourAt({8, 9, 4}), QColor(0x12, 0x34, 0x56));
}

TEST_F(AxialView, TheMapIsPaintedByTheScaleOfTheWholeVolume) {
    SliceContent content = contentOf({15, 25, 4});
    auto map = std::make_shared<std::vector<float>>(content.volume->voxels.size(), NAN);
    (*map)[content.volume->indexOf(8, 9, 4)] = 5;
    content.map = map;
    content.mapStyle.opacity = 1;
    content.mapStyle.colourMapId = "grey";
    content.mapStyle.fadesWithValue = false;
    content.mapStyle.sharedRange = Map::Range{0, 10};
    view.setContent(content);
    EXPECT_NEAR(colourAt({8, 9, 4}).red(), 128, 2) << "half of the largest value of all slices";
    EXPECT_EQ(colourAt({8, 10, 4}), QColor(Qt::black)) << "nobody looked there";
}

TEST_F(AxialView, WhatGrowsInPlaceIsSeenWithTheNextRevision) {
    SliceContent content = contentOf({15, 25, 4});
    auto labels = std::make_shared<std::vector<std::uint8_t>>(content.volume->voxels.size(), 0);
    content.labels = labels;
    content.maskOpacity = 1;
    view.setContent(content);
    EXPECT_EQ(colourAt({8, 9, 4}), QColor(Qt::black));
    std::fill(labels->begin(), labels->end(), std::uint8_t(1));
    ++content.revision;
    view.setContent(content);
    EXPECT_EQ(colourAt({8, 9, 4}), QColor(static_cast<QRgb>(labelColour(1))));
}

TEST_F(AxialView, AClickMovesTheCrossToTheVoxelThere) {
    view.setContent(contentOf({15, 25, 4}));
    QSignalSpy moved(&view, &SliceView::crossMoved);
    QTest::mouseClick(&view, Qt::LeftButton, {}, view.positionOf({7, 11, 4}).toPoint());
    ASSERT_EQ(moved.size(), 1);
    EXPECT_EQ((moved[0][0].value<std::array<int, 3>>()), (std::array<int, 3>{7, 11, 4}));
}

TEST_F(AxialView, TheKeysGoThroughTheSlicesAndStopAtTheEnds) {
    view.setContent(contentOf({15, 25, 9}));
    QSignalSpy moved(&view, &SliceView::crossMoved);
    QTest::keyClick(&view, Qt::Key_PageUp);
    EXPECT_EQ(moved.size(), 0) << "it is the last one";
    QTest::keyClick(&view, Qt::Key_PageDown);
    ASSERT_EQ(moved.size(), 1);
    EXPECT_EQ((moved[0][0].value<std::array<int, 3>>()[2]), 8);
}

TEST_F(AxialView, ARightDragChangesTheGreyWindow) {
    view.setContent(contentOf({15, 25, 4}));
    GreyWindow changed;
    QObject::connect(&view, &SliceView::windowChanged, [&](const GreyWindow& window) { changed = window; });
    QTest::mousePress(&view, Qt::RightButton, {}, {100, 100});
    QTest::mouseMove(&view, {120, 100});
    EXPECT_NEAR(changed.width, 110, 1e-6);
    EXPECT_NEAR(changed.level, 50, 1e-6);
}

TEST_F(AxialView, WithoutAVolumeItIsBlackAndAnswersNothing) {
    QSignalSpy moved(&view, &SliceView::crossMoved);
    QTest::mouseClick(&view, Qt::LeftButton, {}, {50, 50});
    QTest::keyClick(&view, Qt::Key_PageUp);
    EXPECT_EQ(moved.size(), 0);
    EXPECT_EQ(view.grab().toImage().pixelColor(50, 50), QColor(Qt::black));
}

}  // namespace
}  // namespace overlook::test
