#include "app/window/tour.h"

#include <gtest/gtest.h>
#include <algorithm>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QToolBar>
#include <QtTest>

#include "app/window/action_button.h"
#include "app/window/actions.h"
#include "app/window/spotlight.h"
#include "app/window/tour_actions.h"
#include "tests/app/window/window_fixture.h"
#include "widgets/timeline/timeline.h"

namespace overlook {
namespace {

class TourTest : public test::WindowFixture {
 protected:
    void SetUp() override {
        WindowFixture::SetUp();
        window = shownWindow();
        window->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    [[nodiscard]] Tour& shownTour() {
        window->actions().action("show_tour").trigger();
        return *window->findChild<Tour*>();
    }
    /// In the window's coordinates.
    [[nodiscard]] QRect placeOf(const QWidget& widget) const {
        return {widget.mapTo(window.get(), QPoint()), widget.size()};
    }
    [[nodiscard]] QRect lit() const { return window->findChild<Spotlight*>()->target(); }
    [[nodiscard]] QRect buttonOf(const char* toolBar, const char* id) const {
        return placeOf(
            *window->findChild<QToolBar*>(QLatin1String(toolBar))->widgetForAction(&window->actions().action(id)));
    }

    std::unique_ptr<MainWindow> window;
};

TEST_F(TourTest, IsDueOnlyWhileNothingWasEverKept) {
    EXPECT_TRUE(TourActions::isDue(settings));
    settings.setValue("language", "de");
    EXPECT_FALSE(TourActions::isDue(settings));
}

TEST_F(TourTest, DoesNotComeByItself) {
    EXPECT_EQ(window->findChild<Tour*>(), nullptr);
}

TEST_F(TourTest, PointsAtTheDemoTheBrushAndTeach) {
    Tour& tour = shownTour();
    EXPECT_EQ(lit().topLeft(), placeOf(*window->findChild<ActionButton*>()).topLeft());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(tour.step(), Tour::Hint);
    EXPECT_EQ(lit(), buttonOf("toolbox", "tool_brush"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    EXPECT_EQ(tour.step(), Tour::Teach);
    EXPECT_EQ(lit(), buttonOf("toolbar", "teach"));
}

TEST_F(TourTest, PointsAtTheEpochsOnceTheCanvasIsShown) {
    showPicture();
    (void)shownTour();
    EXPECT_EQ(lit(), placeOf(*window->findChild<Timeline*>()));
}

TEST_F(TourTest, FollowsWhenTheWelcomePageGoes) {
    (void)shownTour();
    showPicture();
    QCoreApplication::processEvents();
    EXPECT_EQ(lit(), placeOf(*window->findChild<Timeline*>()));
}

TEST_F(TourTest, StandsBesideWhatItSpeaksOf) {
    const Tour& tour = shownTour();
    EXPECT_TRUE(window->rect().contains(tour.geometry()));
    EXPECT_FALSE(tour.geometry().intersects(lit()));
}

TEST_F(TourTest, LeavesTheTextAboutTheDemoToBeRead) {
    const auto labels = window->findChildren<QLabel*>();
    const auto* text = *std::find_if(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->buddy() && qobject_cast<ActionButton*>(label->buddy());
    });
    const Tour& tour = shownTour();
    EXPECT_FALSE(tour.geometry().intersects(placeOf(*text)));
    window->resize(1024, 620);
    QCoreApplication::processEvents();
    EXPECT_FALSE(tour.geometry().intersects(placeOf(*text)));
}

TEST_F(TourTest, StaysInsideASmallerWindow) {
    const Tour& tour = shownTour();
    window->resize(1024, 700);
    QCoreApplication::processEvents();
    EXPECT_TRUE(window->rect().contains(tour.geometry()));
}

TEST_F(TourTest, LetsClicksThroughToWhatItPointsAt) {
    Tour& tour = shownTour();
    tour.findChildren<QPushButton*>().last()->click();
    ASSERT_EQ(tour.step(), Tour::Hint);
    const QPoint brush = buttonOf("toolbox", "tool_brush").center();
    EXPECT_EQ(window->childAt(brush),
              window->findChild<QToolBar*>("toolbox")->widgetForAction(&window->actions().action("tool_brush")));
}

TEST_F(TourTest, IsSkippedByEscapeAndKeptAsSeen) {
    (void)shownTour();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(window->findChild<Tour*>(), nullptr);
    EXPECT_EQ(window->findChild<Spotlight*>(), nullptr);
    EXPECT_FALSE(TourActions::isDue(settings));
}

TEST_F(TourTest, EndsAfterItsLastStep) {
    (void)shownTour();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(window->findChild<Tour*>(), nullptr);
    EXPECT_TRUE(settings.value("tour/seen").toBool());
}

TEST_F(TourTest, StartsAnewWhenItIsAskedForAgain) {
    Tour& first = shownTour();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    ASSERT_EQ(first.step(), Tour::Hint);
    window->actions().action("show_tour").trigger();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    EXPECT_EQ(window->findChild<Tour*>()->step(), Tour::Look);
}

TEST_F(TourTest, SpeaksTheLanguageOfTheWindow) {
    const Tour& tour = shownTour();
    const QString english = tour.accessibleDescription();
    EXPECT_FALSE(english.isEmpty());
    EXPECT_EQ(tour.findChildren<QLabel*>().last()->text(), english);
}

}  // namespace
}  // namespace overlook
