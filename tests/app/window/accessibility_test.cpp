#include <gtest/gtest.h>
#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>
#include <QVBoxLayout>

#include "app/window/actions.h"
#include "tests/app/window/window_fixture.h"
#include "widgets/canvas/canvas.h"
#include "widgets/charts/curve_chart.h"
#include "widgets/timeline/timeline_track.h"

namespace overlook {
namespace {

class Accessibility : public test::WindowFixture {
 protected:
    void SetUp() override {
        WindowFixture::SetUp();
        theme.apply(Theme::Scheme::Light);
        window = shownWindow();
        showPicture();
        RunState run;
        run.folder = "/nowhere/run";
        run.epochs = {{1, {}}, {2, {}}};
        run.planned = 3;
        workspace.document().setRun(run);
        workspace.document().selectEpoch(2);
    }
    /// What a screen reader is told.
    [[nodiscard]] static QString told(QWidget& widget, QAccessible::Text kind) {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&widget);
        return interface ? interface->text(kind) : QString();
    }

    std::unique_ptr<MainWindow> window;
};

TEST_F(Accessibility, TellsWhatThePictureShows) {
    EXPECT_FALSE(told(window->canvas(), QAccessible::Name).isEmpty());
    EXPECT_TRUE(told(window->canvas(), QAccessible::Description).contains("30 × 20 pixels"));
}

TEST_F(Accessibility, TellsTheEpoch) {
    auto* track = window->findChild<TimelineTrack*>();
    EXPECT_FALSE(told(*track, QAccessible::Name).isEmpty());
    EXPECT_TRUE(told(*track, QAccessible::Value).contains("Epoch 2 of 3"));
}

TEST_F(Accessibility, TellsWhatChartsAreAndHold) {
    for (const char* name : {"probe", "charts", "evaluation"}) {
        dock(*window, name).show();
        auto* chart = dock(*window, name).findChild<CurveChart*>();
        EXPECT_FALSE(told(*chart, QAccessible::Name).isEmpty()) << name;
        EXPECT_FALSE(told(*chart, QAccessible::Description).isEmpty()) << name;
    }
}

TEST_F(Accessibility, NamesWhateverTakesTheKeyboard) {
    for (QDockWidget* panel : window->findChildren<QDockWidget*>())
        panel->show();
    for (QWidget* widget : window->findChildren<QWidget*>()) {
        const bool takesKeys = widget->isVisibleTo(window.get()) && (widget->focusPolicy() & Qt::TabFocus) &&
                               !widget->focusProxy() && !widget->inherits("QAbstractScrollArea");
        EXPECT_FALSE(takesKeys && told(*widget, QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in " << widget->parent()->metaObject()->className();
    }
}

TEST_F(Accessibility, NamesButtonsThatShowAnIconOnly) {
    for (QToolButton* button : window->findChildren<QToolButton*>()) {
        const bool showsIcon = button->isVisibleTo(window.get()) && !button->icon().isNull();
        EXPECT_FALSE(showsIcon && told(*button, QAccessible::Name).isEmpty())
            << button->parent()->metaObject()->className();
    }
}

template <typename Control>
bool showsFocus() {
    QWidget ground;
    QVBoxLayout column(&ground);
    auto* other = new QPushButton(&ground);
    auto* control = new Control(&ground);
    column.addWidget(other);
    column.addWidget(control);
    ground.show();
    ground.activateWindow();
    EXPECT_TRUE(QTest::qWaitForWindowActive(&ground));
    ground.setAttribute(Qt::WA_KeyboardFocusChange);  // as after the Tab key
    other->setFocus(Qt::TabFocusReason);
    const QImage without = control->grab().toImage();
    control->setFocus(Qt::TabFocusReason);
    return control->grab().toImage() != without;
}

TEST_F(Accessibility, ShowsWhichControlHasTheKeyboard) {
    EXPECT_TRUE(showsFocus<QPushButton>());
    EXPECT_TRUE(showsFocus<QToolButton>());
    EXPECT_TRUE(showsFocus<QCheckBox>());
    EXPECT_TRUE(showsFocus<QComboBox>());
    EXPECT_TRUE(showsFocus<QLineEdit>());
    EXPECT_TRUE(showsFocus<QSpinBox>());
    EXPECT_TRUE(showsFocus<QSlider>());
}

}  // namespace
}  // namespace overlook
