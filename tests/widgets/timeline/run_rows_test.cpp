#include "widgets/timeline/run_rows.h"

#include <gtest/gtest.h>
#include <cmath>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

#include "widgets/timeline/timeline.h"
#include "widgets/timeline/timeline_track.h"

namespace overlook {
namespace {

class RunRowsTest : public testing::Test {
 protected:
    RunRowsTest() {
        timeline.resize(700, 300);
        timeline.setEpochs(FinishedEpochs::upTo(4), 6);
        timeline.setEpoch(2);
        timeline.setSparkline("Loss", {4, 3, 2, 1});
        timeline.setRunsBelow({{"/runs/a", "a", 6, {8, 6, 4, 2}}, {"/runs/b", "b", 11, {0.5}}});
        timeline.show();
        QCoreApplication::processEvents();
        rows = timeline.findChild<RunRows*>();
        track = timeline.findChild<TimelineTrack*>();
    }

    QPoint pointOf(int row, int epoch) const {
        return {static_cast<int>(std::lround(track->scale().position(epoch))),
                row * rows->rowHeight() + rows->rowHeight() / 2};
    }

    Timeline timeline;
    RunRows* rows = nullptr;
    TimelineTrack* track = nullptr;
};

TEST_F(RunRowsTest, LieOneUnderAnotherWhileThereAreAny) {
    EXPECT_TRUE(rows->isVisible());
    EXPECT_GE(rows->height(), 2 * rows->rowHeight());
    timeline.setRunsBelow({});
    EXPECT_FALSE(rows->isVisible());
}

TEST_F(RunRowsTest, TheLongestRunDecidesWhereEpochsLie) {
    const double before = track->scale().position(6);
    EXPECT_NEAR(track->scale().position(11), track->width() - 14, 1e-6) << "the run below plans eleven";
    timeline.setRunsBelow({});
    EXPECT_GT(track->scale().position(6), before);
}

TEST_F(RunRowsTest, TellTheValueOfTheEpochThatIsShown) {
    EXPECT_EQ(rows->valueText(0, 2), QLocale().toString(6));
    EXPECT_EQ(rows->valueText(1, 2), QStringLiteral("–")) << "it has one epoch only";
    EXPECT_TRUE(rows->accessibleDescription().contains(QStringLiteral("a, epoch 2: Loss 6")));
    timeline.setEpoch(4);
    EXPECT_TRUE(rows->accessibleDescription().contains(QStringLiteral("a, epoch 4: Loss 2")));
}

TEST_F(RunRowsTest, AClickGoesToAnEpochOfTheOpenRun) {
    QTest::mouseClick(rows, Qt::LeftButton, {}, pointOf(1, 3));
    EXPECT_EQ(timeline.epoch(), 3);
    QTest::mouseClick(rows, Qt::LeftButton, {}, pointOf(1, 11));
    EXPECT_EQ(timeline.epoch(), 4) << "no further than it has got";
}

TEST_F(RunRowsTest, ADoubleClickAsksForTheRunAtTheEpoch) {
    QSignalSpy asked(&timeline, &Timeline::runAsked);
    QTest::mouseDClick(rows, Qt::LeftButton, {}, pointOf(0, 5));
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toString(), "/runs/a");
    EXPECT_EQ(asked[0][1].toInt(), 5);
}

TEST_F(RunRowsTest, ShareOneScaleWithTheOpenRun) {
    const QImage before = track->grab().toImage();
    timeline.setRunsBelow({{"/runs/a", "a", 11, {8000}}});
    EXPECT_NE(track->grab().toImage(), before) << "its curve lies low beside such values";
}

TEST_F(RunRowsTest, MoreThanFourAreScrolledTo) {
    const int four = 4 * rows->rowHeight();
    timeline.setRunsBelow(std::vector<TimelineRun>(7, {"/runs/a", "a", 6, {1}}));
    QCoreApplication::processEvents();
    EXPECT_EQ(rows->parentWidget()->parentWidget()->height(), four);
    EXPECT_GE(rows->height(), 7 * rows->rowHeight());
}

}  // namespace
}  // namespace overlook
