#include "widgets/timeline/timeline_track.h"

#include <gtest/gtest.h>
#include <memory>
#include <QAccessible>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include "widgets/timeline/timeline.h"

namespace overlook {
namespace {

class TimelineTrackTest : public testing::Test {
 protected:
    TimelineTrackTest() {
        timeline.resize(700, 100);
        timeline.show();
        timeline.setEpochs(FinishedEpochs::upTo(9), 12);
        timeline.setEpoch(5);
        track = timeline.findChild<TimelineTrack*>();
        QCoreApplication::processEvents();
        epochs.clear();
    }

    /// The side margins are 14 pixels; epochs 1 … 12 lie between them.
    QPoint pointOf(int epoch) const {
        const double spacing = (track->width() - 28) / 11.0;
        return {static_cast<int>(14 + (epoch - 1) * spacing), track->height() / 2};
    }

    void turnWheel(int eighths) {
        QWheelEvent event(QPointF(20, 20), track->mapToGlobal(QPointF(20, 20)), {}, QPoint(0, eighths), Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(track, &event);
    }

    int after(Qt::Key key) {
        QTest::keyClick(track, key);
        return timeline.epoch();
    }

    Timeline timeline;
    TimelineTrack* track = nullptr;
    QSignalSpy epochs{&timeline, &Timeline::epochChanged};
};

TEST_F(TimelineTrackTest, GoesWhereItIsClicked) {
    QTest::mouseClick(track, Qt::LeftButton, {}, pointOf(3));
    EXPECT_EQ(timeline.epoch(), 3);
}

TEST_F(TimelineTrackTest, FollowsADragAtOnceAndOncePerEpoch) {
    QTest::mousePress(track, Qt::LeftButton, {}, pointOf(2));
    for (const int epoch : {3, 3, 4}) {
        QMouseEvent move(QEvent::MouseMove, pointOf(epoch), track->mapToGlobal(pointOf(epoch)), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(track, &move);
    }
    ASSERT_EQ(epochs.count(), 3);  // before the button is released
    EXPECT_EQ(epochs[2][0].toInt(), 4);
}

TEST_F(TimelineTrackTest, DoesNotGoToPlannedEpochs) {
    QTest::mouseClick(track, Qt::LeftButton, {}, pointOf(12));
    EXPECT_EQ(timeline.epoch(), 9);
}

TEST_F(TimelineTrackTest, LeavesTheRightButtonAlone) {
    QTest::mouseClick(track, Qt::RightButton, {}, pointOf(2));
    EXPECT_EQ(timeline.epoch(), 5);
}

TEST_F(TimelineTrackTest, TurnsWithTheWheel) {
    turnWheel(120);
    EXPECT_EQ(timeline.epoch(), 6);
    turnWheel(-240);
    EXPECT_EQ(timeline.epoch(), 4);
}

TEST_F(TimelineTrackTest, AddsUpSmallTurnsOfTheWheel) {
    turnWheel(60);
    EXPECT_EQ(timeline.epoch(), 5);
    turnWheel(60);
    EXPECT_EQ(timeline.epoch(), 6);
}

TEST_F(TimelineTrackTest, IsMovedByArrowKeys) {
    EXPECT_EQ(after(Qt::Key_Right), 6);
    EXPECT_EQ(after(Qt::Key_Up), 7);
    EXPECT_EQ(after(Qt::Key_Left), 6);
    EXPECT_EQ(after(Qt::Key_Down), 5);
}

TEST_F(TimelineTrackTest, GoesToTheEndsByHomeAndEnd) {
    EXPECT_EQ(after(Qt::Key_Home), 1);
    EXPECT_EQ(after(Qt::Key_End), 9);
}

TEST_F(TimelineTrackTest, PagesByATenthOfTheRun) {
    timeline.setEpochs(FinishedEpochs::upTo(200), 200);
    timeline.setEpoch(100);
    EXPECT_EQ(after(Qt::Key_PageUp), 120);
    EXPECT_EQ(after(Qt::Key_PageDown), 100);
}

TEST_F(TimelineTrackTest, LeavesKeysWithModifiersToTheWindow) {
    QTest::keyClick(track, Qt::Key_Right, Qt::ControlModifier);
    EXPECT_EQ(timeline.epoch(), 5);
}

TEST_F(TimelineTrackTest, ClaimsItsKeysBeforeShortcutsOfTheWindow) {
    QKeyEvent page(QEvent::ShortcutOverride, Qt::Key_PageDown, Qt::NoModifier);
    page.ignore();
    QCoreApplication::sendEvent(track, &page);
    EXPECT_TRUE(page.isAccepted());
    QKeyEvent letter(QEvent::ShortcutOverride, Qt::Key_D, Qt::NoModifier);
    letter.ignore();
    QCoreApplication::sendEvent(track, &letter);
    EXPECT_FALSE(letter.isAccepted());
}

TEST_F(TimelineTrackTest, DoesNothingWhileNoEpochIsFinished) {
    timeline.setEpochs(FinishedEpochs::upTo(0), 12);
    epochs.clear();
    QTest::mouseClick(track, Qt::LeftButton, {}, pointOf(4));
    turnWheel(120);
    QTest::keyClick(track, Qt::Key_End);
    EXPECT_EQ(epochs.count(), 0);
}

TEST_F(TimelineTrackTest, IsASliderForScreenReaders) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(track);
    ASSERT_NE(interface, nullptr);
    EXPECT_EQ(interface->role(), QAccessible::Slider);
    EXPECT_EQ(interface->text(QAccessible::Value), QStringLiteral("Epoch 5 of 12"));
    EXPECT_EQ(interface->text(QAccessible::Name), QStringLiteral("Epochs"));
}

TEST_F(TimelineTrackTest, IsMovedByScreenReaders) {
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(track);
    ASSERT_NE(interface->valueInterface(), nullptr);
    EXPECT_EQ(interface->valueInterface()->maximumValue().toInt(), 9);
    interface->valueInterface()->setCurrentValue(50);
    EXPECT_EQ(timeline.epoch(), 9);
}

TEST_F(TimelineTrackTest, LooksDifferentWithTheFocus) {
    const QImage before = track->grab().toImage();
    timeline.activateWindow();
    track->setFocus(Qt::TabFocusReason);
    QCoreApplication::processEvents();
    ASSERT_TRUE(track->hasFocus());
    EXPECT_NE(track->grab().toImage(), before);
}

TEST_F(TimelineTrackTest, TakesItsColoursFromThePalette) {
    const QImage before = track->grab().toImage();
    QPalette palette = timeline.palette();
    palette.setColor(QPalette::Highlight, Qt::magenta);
    timeline.setPalette(palette);
    EXPECT_NE(track->grab().toImage(), before);
}

TEST_F(TimelineTrackTest, SaysWhichEpochIsTheReference) {
    timeline.setReference(3);
    EXPECT_EQ(timeline.reference(), 3);
    EXPECT_TRUE(track->toolTipText(3).contains("Reference"));
    EXPECT_FALSE(track->toolTipText(4).contains("Reference"));
}

TEST_F(TimelineTrackTest, TheMarkOfTheReferenceIsSeen) {
    const QImage without = track->grab().toImage();
    timeline.setReference(3);
    EXPECT_NE(track->grab().toImage(), without);
    timeline.setReference(0);
    EXPECT_EQ(track->grab().toImage(), without);
}

TEST_F(TimelineTrackTest, GoesFromMarkToMark) {
    timeline.setMarks({7, 2, 5});
    timeline.stepToMark(1);
    EXPECT_EQ(timeline.epoch(), 7);
    timeline.stepToMark(1);
    EXPECT_EQ(timeline.epoch(), 7) << "it is the last one";
    timeline.stepToMark(-1);
    EXPECT_EQ(timeline.epoch(), 5);
    timeline.stepToMark(-1);
    timeline.stepToMark(-1);
    EXPECT_EQ(timeline.epoch(), 2);
}

TEST_F(TimelineTrackTest, MarksAreSeenAndTold) {
    const QImage before = track->grab().toImage();
    timeline.setMarks({3});
    EXPECT_NE(track->grab().toImage(), before);
    EXPECT_TRUE(track->toolTipText(3).contains("Marked"));
    EXPECT_FALSE(track->toolTipText(4).contains("Marked"));
}

TEST_F(TimelineTrackTest, EpochsThatAreNotFinishedHaveNoMarks) {
    timeline.setMarks({0, 3, 10, 400});
    EXPECT_EQ(timeline.marks(), std::vector<int>{3});
}

}  // namespace
}  // namespace overlook
