#include "widgets/timeline/timeline.h"

#include <gtest/gtest.h>
#include <cmath>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

#include "tests/widgets/panels/upper_case_translator.h"
#include "widgets/panels/elided_label.h"
#include "widgets/timeline/timeline_track.h"

namespace overlook {
namespace {

bool showsText(const QWidget& widget, const QString& text) {
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(),
                       [&](const QLabel* label) { return label->isVisible() && label->text() == text; });
}

class TimelineTest : public testing::Test {
 protected:
    TimelineTest() {
        timeline.resize(700, 100);
        timeline.show();
    }

    Timeline timeline;
    QSignalSpy epochs{&timeline, &Timeline::epochChanged};
};

TEST_F(TimelineTest, SaysWhatToDoWhenThereIsNoRun) {
    EXPECT_TRUE(showsText(timeline, "Open a training run, or train, to scrub through epochs"));
}

TEST_F(TimelineTest, HidesTheHintOnceARunIsThere) {
    timeline.setEpochs(FinishedEpochs::upTo(0), 12);
    EXPECT_FALSE(showsText(timeline, "Open a training run, or train, to scrub through epochs"));
    EXPECT_TRUE(showsText(timeline, "No epoch finished yet"));
}

TEST_F(TimelineTest, HasNoEpochAtFirst) {
    timeline.setEpochs(FinishedEpochs::upTo(5), 12);
    EXPECT_EQ(timeline.epoch(), 0);
    EXPECT_EQ(epochs.count(), 0);
}

TEST_F(TimelineTest, SaysWhichEpochIsShown) {
    timeline.setEpochs(FinishedEpochs::upTo(9), 12);
    timeline.setEpoch(7);
    EXPECT_TRUE(showsText(timeline, "Epoch 7 of 12"));
}

TEST(ElidedLabel, ShowsItsShortTextWhereTheWholeHasNoRoom) {
    ElidedLabel label;
    label.setText("Epoch 7 of 12");
    label.setShortText("7 / 12");
    ElidedLabel number;
    number.setText("7 / 12");
    ElidedLabel whole;
    whole.setText("Epoch 7 of 12");
    const auto painted = [](ElidedLabel& each, const QSize& size) {
        each.resize(size);
        return each.grab().toImage();
    };
    const QSize narrow = number.sizeHint();
    EXPECT_EQ(painted(label, narrow), painted(number, narrow));
    EXPECT_NE(painted(whole, narrow), painted(number, narrow));
    const QSize wide = label.sizeHint();
    EXPECT_EQ(painted(label, wide), painted(whole, wide));
}

TEST_F(TimelineTest, ClampsToFinishedEpochs) {
    timeline.setEpochs(FinishedEpochs::upTo(9), 12);
    timeline.setEpoch(11);
    EXPECT_EQ(timeline.epoch(), 9);
    timeline.setEpoch(-3);
    EXPECT_EQ(timeline.epoch(), 1);
}

TEST_F(TimelineTest, HasNoEpochWhileNoneIsFinished) {
    timeline.setEpochs(FinishedEpochs::upTo(0), 12);
    timeline.setEpoch(3);
    EXPECT_EQ(timeline.epoch(), 0);
    EXPECT_EQ(epochs.count(), 0);
}

TEST_F(TimelineTest, AnnouncesAnEpochOnce) {
    timeline.setEpochs(FinishedEpochs::upTo(9), 12);
    timeline.setEpoch(4);
    timeline.setEpoch(4);
    ASSERT_EQ(epochs.count(), 1);
    EXPECT_EQ(epochs[0][0].toInt(), 4);
}

TEST_F(TimelineTest, KeepsTheEpochWhenNewOnesArrive) {
    timeline.setEpochs(FinishedEpochs::upTo(5), 12);
    timeline.setEpoch(5);
    epochs.clear();
    timeline.setEpochs(FinishedEpochs::upTo(6), 12);
    EXPECT_EQ(timeline.epoch(), 5);
    EXPECT_EQ(epochs.count(), 0);
}

TEST_F(TimelineTest, ComesBackWhenTheRunGetsShorter) {
    timeline.setEpochs(FinishedEpochs::upTo(9), 9);
    timeline.setEpoch(9);
    epochs.clear();
    timeline.setEpochs(FinishedEpochs::upTo(4), 9);
    EXPECT_EQ(timeline.epoch(), 4);
    EXPECT_EQ(epochs.count(), 1);
}

TEST_F(TimelineTest, TakesNonsenseCountsAsNoRun) {
    timeline.setEpochs(FinishedEpochs::upTo(-5), -2);
    EXPECT_EQ(timeline.finishedEpochs().count(), 0);
    EXPECT_TRUE(showsText(timeline, "Open a training run, or train, to scrub through epochs"));
}

TEST_F(TimelineTest, PlansAtLeastWhatIsFinished) {
    timeline.setEpochs(FinishedEpochs::upTo(9), 3);
    timeline.setEpoch(9);
    EXPECT_TRUE(showsText(timeline, "Epoch 9 of 9"));
}

TEST_F(TimelineTest, StepsWithinFinishedEpochs) {
    timeline.setEpochs(FinishedEpochs::upTo(9), 12);
    timeline.setEpoch(8);
    timeline.step(5);
    EXPECT_EQ(timeline.epoch(), 9);
    timeline.step(-2);
    EXPECT_EQ(timeline.epoch(), 7);
}

TEST_F(TimelineTest, GoesFromOneKeptEpochToTheNext) {
    timeline.setEpochs(FinishedEpochs({5, 10, 15}), 20);
    timeline.setEpoch(10);
    EXPECT_EQ(timeline.epoch(), 10);
    timeline.step(1);
    EXPECT_EQ(timeline.epoch(), 15);
    timeline.step(-2);
    EXPECT_EQ(timeline.epoch(), 5);
    timeline.setEpoch(12);
    EXPECT_EQ(timeline.epoch(), 10);
}

TEST_F(TimelineTest, SaysTheSparklinesValueAtTheHandle) {
    timeline.setEpochs(FinishedEpochs::upTo(3), 3);
    timeline.setSparkline("Loss", {2.5, 1.25, std::nan("")});
    timeline.setEpoch(2);
    EXPECT_TRUE(showsText(timeline, QStringLiteral("Loss %1").arg(QLocale().toString(1.25))));
}

TEST_F(TimelineTest, SaysThatAValueIsUnknown) {
    timeline.setSparkline("Loss", {2.5});
    timeline.setEpochs(FinishedEpochs::upTo(3), 3);
    timeline.setEpoch(3);
    EXPECT_TRUE(showsText(timeline, QStringLiteral("Loss –")));
}

TEST_F(TimelineTest, ShowsHundredsOfEpochs) {
    timeline.setEpochs(FinishedEpochs::upTo(240), 300);
    timeline.setSparkline("Loss", std::vector<double>(500, 1.0));
    timeline.setEpoch(200);
    EXPECT_FALSE(timeline.grab().isNull());
    EXPECT_EQ(timeline.epoch(), 200);
}

TEST_F(TimelineTest, FitsIntoANarrowDock) {
    timeline.setEpochs(FinishedEpochs::upTo(12), 12);
    timeline.setSparkline("Loss", std::vector<double>(12, 1.0));
    QCoreApplication::processEvents();
    EXPECT_LE(timeline.minimumSizeHint().width(), 260);
}

TEST_F(TimelineTest, SpeaksANewLanguageAtOnce) {
    timeline.setEpochs(FinishedEpochs::upTo(9), 12);
    timeline.setEpoch(7);
    const UpperCaseTranslator translator;
    EXPECT_TRUE(showsText(timeline, "EPOCH 7 OF 12"));
}

}  // namespace
}  // namespace overlook
