#include "widgets/panels/notice_bar.h"

#include <gtest/gtest.h>
#include <QSignalSpy>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

#include "tests/widgets/panels/upper_case_translator.h"

namespace overlook {
namespace {

using Kind = NoticeBar::Kind;

class NoticeBarTest : public testing::Test {
 protected:
    QString shown() const { return bar.findChild<QTextEdit*>()->toPlainText(); }

    NoticeBar bar;
};

TEST_F(NoticeBarTest, IsHiddenAtFirst) {
    EXPECT_TRUE(bar.isHidden());
    EXPECT_EQ(bar.text(), "");
}

TEST_F(NoticeBarTest, ShowsANotice) {
    bar.show(Kind::Warning, "No GPU was found.");
    EXPECT_TRUE(bar.isVisible());
    EXPECT_EQ(bar.text(), "No GPU was found.");
    EXPECT_EQ(shown(), "No GPU was found.");
}

TEST_F(NoticeBarTest, ShowsTextAsItIs) {
    bar.show(Kind::Failure, "<b>a & b</b>.png");
    EXPECT_EQ(shown(), "<b>a & b</b>.png");
}

TEST_F(NoticeBarTest, CountsRepeats) {
    for (int i = 0; i < 3; ++i)
        bar.show(Kind::Failure, "It failed.");
    EXPECT_EQ(bar.text(), "It failed.");
    EXPECT_EQ(shown(), QStringLiteral("It failed.  (3×)"));
}

TEST_F(NoticeBarTest, ShowsTheNewestOnTop) {
    bar.show(Kind::Failure, "First.");
    bar.show(Kind::Advice, "Second.");
    EXPECT_EQ(bar.text(), "Second.");
}

TEST_F(NoticeBarTest, AStandingWarningIsShownOnceHoweverOftenItIsSet) {
    for (int i = 0; i < 3; ++i)
        bar.setStanding({"Fed at 32×32."});
    EXPECT_EQ(shown(), "Fed at 32×32.");
    bar.findChild<QToolButton*>()->click();
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(NoticeBarTest, AnotherStandingWarningTakesThePlaceOfTheFormer) {
    bar.setStanding({"Fed at 32×32."});
    bar.setStanding({"Fed at 64×64."});
    EXPECT_EQ(shown(), "Fed at 64×64.");
    bar.setStanding({});
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(NoticeBarTest, StandingWarningsLeaveNoticesAlone) {
    bar.show(Kind::Failure, "It failed.");
    bar.setStanding({"Fed at 32×32."});
    bar.setStanding({});
    EXPECT_EQ(bar.text(), "It failed.");
}

TEST_F(NoticeBarTest, TellsThatAStandingWarningWasClosed) {
    QSignalSpy closed(&bar, &NoticeBar::standingClosed);
    bar.show(Kind::Failure, "It failed.");
    bar.setStanding({"Fed at 32×32."});
    bar.findChild<QToolButton*>()->click();
    bar.findChild<QToolButton*>()->click();
    ASSERT_EQ(closed.count(), 1);
    EXPECT_EQ(closed[0][0].toString(), "Fed at 32×32.");
}

TEST_F(NoticeBarTest, ShowsTheOlderOneWhenTheNewestIsClosed) {
    bar.show(Kind::Failure, "First.");
    bar.show(Kind::Advice, "Second.");
    bar.findChild<QToolButton*>()->click();
    EXPECT_EQ(bar.text(), "First.");
    bar.findChild<QToolButton*>()->click();
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(NoticeBarTest, IsClearedAtOnce) {
    bar.show(Kind::Failure, "First.");
    bar.show(Kind::Failure, "Second.");
    bar.clear();
    EXPECT_TRUE(bar.isHidden());
    EXPECT_EQ(bar.text(), "");
}

TEST_F(NoticeBarTest, SaysNothingForNothing) {
    bar.show(Kind::Failure, "  \n");
    EXPECT_TRUE(bar.isHidden());
}

TEST_F(NoticeBarTest, StartsCountingAnewAfterItWasClosed) {
    bar.show(Kind::Failure, "It failed.");
    bar.show(Kind::Failure, "It failed.");
    bar.clear();
    bar.show(Kind::Failure, "It failed.");
    EXPECT_EQ(shown(), "It failed.");
}

TEST_F(NoticeBarTest, IsClosedByEscapeFromAnywhereInTheWindow) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* inside = new NoticeBar(&window);
    auto* other = new QToolButton(&window);
    column->addWidget(inside);
    column->addWidget(other);
    inside->show(Kind::Advice, "Something.");
    window.show();
    window.activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    other->setFocus();
    QTest::keyClick(other, Qt::Key_Escape);
    EXPECT_TRUE(inside->isHidden());
}

TEST_F(NoticeBarTest, CanBeSelected) {
    bar.show(Kind::Failure, "Copy me.");
    const auto flags = bar.findChild<QTextEdit*>()->textInteractionFlags();
    EXPECT_TRUE(flags.testFlag(Qt::TextSelectableByMouse));
    EXPECT_FALSE(flags.testFlag(Qt::TextEditable));
}

TEST_F(NoticeBarTest, WrapsLongTextsWithoutSpaces) {
    bar.show(Kind::Failure, QString(400, u'x'));
    EXPECT_LT(bar.minimumSizeHint().width(), 260);
    EXPECT_GT(bar.heightForWidth(300), bar.heightForWidth(3000));
}

TEST_F(NoticeBarTest, IsAsHighAsItsTextNeedsAboveACanvas) {
    QWidget window;
    auto* column = new QVBoxLayout(&window);
    auto* inside = new NoticeBar(&window);
    column->addWidget(inside);
    column->addWidget(new QWidget(&window), 1);
    window.resize(300, 500);
    window.show();
    inside->show(Kind::Failure, QString(200, u'x'));
    QCoreApplication::processEvents();
    EXPECT_EQ(inside->height(), inside->heightForWidth(inside->width()));
}

TEST_F(NoticeBarTest, LooksDifferentForEachKind) {
    const auto picture = [this](Kind kind) {
        bar.clear();
        bar.show(kind, "Text.");
        bar.resize(400, 60);
        return bar.grab().toImage();
    };
    const QImage advice = picture(Kind::Advice);
    const QImage warning = picture(Kind::Warning);
    const QImage failure = picture(Kind::Failure);
    EXPECT_NE(advice, warning);
    EXPECT_NE(warning, failure);
}

TEST_F(NoticeBarTest, NamesItselfForScreenReaders) {
    bar.show(Kind::Warning, "No GPU was found.");
    EXPECT_EQ(bar.accessibleName(), "Warning: No GPU was found.");
}

TEST_F(NoticeBarTest, SpeaksANewLanguageAtOnce) {
    bar.show(Kind::Advice, "Text.");
    const UpperCaseTranslator translator;
    EXPECT_EQ(bar.findChild<QToolButton*>()->toolTip(), "CLOSE THIS NOTICE (ESC)");
    EXPECT_EQ(bar.text(), "Text.");
}

}  // namespace
}  // namespace overlook
