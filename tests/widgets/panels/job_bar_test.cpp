#include "widgets/panels/job_bar.h"

#include <gtest/gtest.h>
#include <QLabel>
#include <QProgressBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

#include "tests/widgets/panels/upper_case_translator.h"

namespace overlook {
namespace {

bool showsText(const QWidget& widget, const QString& text) {
    const auto labels = widget.findChildren<QLabel*>();
    return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) { return label->text() == text; });
}

TEST(JobBar, IsHiddenAtFirst) {
    EXPECT_TRUE(JobBar().isHidden());
}

TEST(JobBar, IsShownWhileAJobRuns) {
    JobBar bar;
    bar.showJob("Training", 0.25);
    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(bar.step(), "Training");
    bar.clear();
    EXPECT_TRUE(bar.isHidden());
    EXPECT_EQ(bar.step(), "");
}

TEST(JobBar, SaysHowFarTheJobIs) {
    JobBar bar;
    bar.showJob("Training", 0.29);
    EXPECT_TRUE(showsText(bar, "29 %"));
}

TEST(JobBar, NeverSaysAHundredBeforeTheEnd) {
    JobBar bar;
    bar.showJob("Training", 0.999);
    EXPECT_TRUE(showsText(bar, "99 %"));
}

TEST(JobBar, ClampsFractionsAboveOne) {
    JobBar bar;
    bar.showJob("Training", 7);
    EXPECT_TRUE(showsText(bar, "100 %"));
}

TEST(JobBar, IsBusyWhileTheLengthIsUnknown) {
    JobBar bar;
    const auto* progress = bar.findChild<QProgressBar*>();
    bar.showJob("Opening", -1);
    EXPECT_EQ(progress->maximum(), 0);
    bar.showJob("Opening", std::numeric_limits<double>::quiet_NaN());
    EXPECT_EQ(progress->maximum(), 0);
    bar.showJob("Opening", 0.5);
    EXPECT_EQ(progress->value() * 2, progress->maximum());
}

TEST(JobBar, AsksToStopTheJob) {
    JobBar bar;
    const QSignalSpy cancelled(&bar, &JobBar::cancelRequested);
    bar.showJob("Training", 0.5);
    QTest::mouseClick(bar.findChild<QToolButton*>(), Qt::LeftButton);
    EXPECT_EQ(cancelled.count(), 1);
}

QToolButton* shownButton(const JobBar& bar, const QString& name) {
    for (QToolButton* button : bar.findChildren<QToolButton*>())
        if (button->accessibleName() == name && button->isVisible())
            return button;
    return nullptr;
}

TEST(JobBar, OffersAPauseOnlyWhereTheJobCanWait) {
    JobBar bar;
    bar.showJob("Opening", 0.5);
    EXPECT_EQ(shownButton(bar, "Pause this job"), nullptr);
    bar.setOffer(JobBar::Offer::Pause);
    EXPECT_NE(shownButton(bar, "Pause this job"), nullptr);
    bar.setOffer(JobBar::Offer::Nothing);
    EXPECT_EQ(shownButton(bar, "Pause this job"), nullptr);
}

TEST(JobBar, AsksToPauseAndToContinueTheJob) {
    JobBar bar;
    bar.showJob("Training", 0.5);
    bar.setOffer(JobBar::Offer::Pause);
    const QSignalSpy paused(&bar, &JobBar::pauseRequested);
    const QSignalSpy continued(&bar, &JobBar::continueRequested);
    shownButton(bar, "Pause this job")->click();
    EXPECT_EQ(paused.count(), 1);
    bar.setOffer(JobBar::Offer::Continue);
    shownButton(bar, "Continue this job")->click();
    EXPECT_EQ(continued.count(), 1);
    EXPECT_EQ(paused.count(), 1);
}

TEST(JobBar, IsAsLargeForEveryJob) {
    JobBar bar;
    bar.showJob("A", 0);
    const QSize before = bar.sizeHint();
    bar.showJob(QString(300, u'x'), 1);
    EXPECT_EQ(bar.sizeHint(), before);
    bar.showJob("", -1);
    EXPECT_EQ(bar.sizeHint(), before);
}

TEST(JobBar, HasRoomForHowLongATrainingTakes) {
    JobBar bar;
    bar.showJob("Training: epoch 12 of 120, about 25 minutes left", 0.5);
    bar.resize(bar.sizeHint());
    for (const auto* label : bar.findChildren<QLabel*>())
        EXPECT_GE(label->width(), label->fontMetrics().horizontalAdvance(label->text())) << label->text().toStdString();
}

TEST(JobBar, GivesWayWhereThereIsNoRoom) {
    JobBar bar;
    bar.showJob("Training", 0.5);
    EXPECT_LT(bar.minimumSizeHint().width(), bar.sizeHint().width() * 2 / 3);
}

TEST(JobBar, NamesItsButton) {
    const JobBar bar;
    EXPECT_EQ(bar.findChild<QToolButton*>()->accessibleName(), "Stop this job");
}

TEST(JobBar, SpeaksANewLanguageAtOnce) {
    JobBar bar;
    bar.showJob("Training", 0.5);
    const UpperCaseTranslator translator;
    EXPECT_EQ(bar.findChild<QToolButton*>()->toolTip(), "STOP THIS JOB");
}

}  // namespace
}  // namespace overlook
