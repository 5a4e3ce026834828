#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>

#include "widgets/panels/glyph_button.h"
#include "widgets/timeline/speed_picker.h"
#include "widgets/timeline/timeline.h"
#include "widgets/timeline/timeline_track.h"

namespace overlook {
namespace {

constexpr int kPatience = 5000;  // ms; only reached when a test fails

class TimelinePlayTest : public testing::Test {
 protected:
    TimelinePlayTest() {
        timeline.resize(700, 100);
        timeline.show();
        timeline.setEpochs(FinishedEpochs::upTo(4), 6);
        timeline.setEpoch(1);
        timeline.setFramesPerSecond(100);
        epochs.clear();
    }

    QList<int> announced() const {
        QList<int> list;
        for (const auto& arguments : epochs)
            list.append(arguments[0].toInt());
        return list;
    }

    bool waitUntilStopped() {
        return QTest::qWaitFor([this] { return !timeline.isPlaying(); }, kPatience);
    }

    Timeline timeline;
    QSignalSpy epochs{&timeline, &Timeline::epochChanged};
    QSignalSpy playing{&timeline, &Timeline::playingChanged};
};

TEST_F(TimelinePlayTest, PlaysToTheLastFinishedEpochAndStops) {
    timeline.setPlaying(true);
    ASSERT_TRUE(waitUntilStopped());
    EXPECT_EQ(announced(), (QList<int>{2, 3, 4}));
}

TEST_F(TimelinePlayTest, AnnouncesStartAndStop) {
    timeline.setPlaying(true);
    ASSERT_TRUE(waitUntilStopped());
    ASSERT_EQ(playing.count(), 2);
    EXPECT_TRUE(playing[0][0].toBool());
    EXPECT_FALSE(playing[1][0].toBool());
}

TEST_F(TimelinePlayTest, StartsOverWhenPlayedFromTheEnd) {
    timeline.setEpoch(4);
    epochs.clear();
    timeline.setPlaying(true);
    ASSERT_TRUE(waitUntilStopped());
    EXPECT_EQ(announced(), (QList<int>{1, 2, 3, 4}));
}

TEST_F(TimelinePlayTest, LoopsUntilItIsStopped) {
    timeline.setLooping(true);
    timeline.setPlaying(true);
    ASSERT_TRUE(QTest::qWaitFor([this] { return epochs.count() >= 6; }, kPatience));
    EXPECT_TRUE(timeline.isPlaying());
    EXPECT_EQ(announced().mid(0, 6), (QList<int>{2, 3, 4, 1, 2, 3}));
}

TEST_F(TimelinePlayTest, PlaysEpochsThatArriveMeanwhile) {
    timeline.setPlaying(true);
    timeline.setEpochs(FinishedEpochs::upTo(6), 6);
    ASSERT_TRUE(waitUntilStopped());
    EXPECT_EQ(timeline.epoch(), 6);
}

TEST_F(TimelinePlayTest, DoesNotPlayASingleEpoch) {
    timeline.setEpochs(FinishedEpochs::upTo(1), 6);
    timeline.setPlaying(true);
    EXPECT_FALSE(timeline.isPlaying());
    EXPECT_EQ(playing.count(), 0);
}

TEST_F(TimelinePlayTest, StopsWhenTheRunIsClosed) {
    timeline.setPlaying(true);
    timeline.setEpochs(FinishedEpochs::upTo(0), 0);
    EXPECT_FALSE(timeline.isPlaying());
    EXPECT_EQ(timeline.epoch(), 0);
}

TEST_F(TimelinePlayTest, SaysNothingWhenNothingChanges) {
    timeline.setPlaying(false);
    EXPECT_EQ(playing.count(), 0);
}

TEST_F(TimelinePlayTest, IsPausedByScrubbing) {
    timeline.setPlaying(true);
    auto* track = timeline.findChild<TimelineTrack*>();
    QTest::keyClick(track, Qt::Key_End);
    EXPECT_FALSE(timeline.isPlaying());
    EXPECT_EQ(timeline.epoch(), 4);
}

TEST_F(TimelinePlayTest, GoesOnWhenTheProgramSetsAnEpoch) {
    timeline.setPlaying(true);
    timeline.setEpoch(2);
    EXPECT_TRUE(timeline.isPlaying());
}

TEST_F(TimelinePlayTest, PlaysAndPausesBySpace) {
    auto* track = timeline.findChild<TimelineTrack*>();
    QTest::keyClick(track, Qt::Key_Space);
    EXPECT_TRUE(timeline.isPlaying());
    QTest::keyClick(track, Qt::Key_Space);
    EXPECT_FALSE(timeline.isPlaying());
}

TEST_F(TimelinePlayTest, OffersASpeedThatIsNotAmongTheUsualOnes) {
    auto* speed = timeline.findChild<SpeedPicker*>();
    timeline.setFramesPerSecond(3);
    EXPECT_DOUBLE_EQ(speed->framesPerSecond(), 3);
    EXPECT_EQ(speed->currentIndex(), 3);  // after 0.5, 1, 2
}

TEST_F(TimelinePlayTest, ClampsSpeedsThatMakeNoSense) {
    auto* speed = timeline.findChild<SpeedPicker*>();
    timeline.setFramesPerSecond(-4);
    EXPECT_DOUBLE_EQ(speed->framesPerSecond(), 0.1);
    timeline.setFramesPerSecond(std::numeric_limits<double>::quiet_NaN());
    EXPECT_DOUBLE_EQ(speed->framesPerSecond(), 0.1);
}

TEST_F(TimelinePlayTest, NamesEveryButton) {
    for (const GlyphButton* button : timeline.findChildren<GlyphButton*>()) {
        EXPECT_FALSE(button->accessibleName().isEmpty());
        EXPECT_FALSE(button->toolTip().isEmpty());
    }
}

}  // namespace
}  // namespace overlook
