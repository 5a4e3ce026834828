#include "app/window/tour_actions.h"

#include <QAction>
#include <QMainWindow>
#include <QSettings>
#include <QToolBar>

#include "app/window/action_button.h"
#include "app/window/actions.h"
#include "app/window/tour.h"
#include "widgets/timeline/timeline.h"

namespace overlook {

TourActions::TourActions(const Actions& actions, QSettings& settings, QMainWindow& window)
    : QObject(&window), m_actions(actions), m_settings(settings), m_window(window) {
    actions.handle("show_tour", this, [this] { show(); });
}

bool TourActions::isDue(const QSettings& settings) {
    return settings.allKeys().isEmpty();
}

void TourActions::show() {
    if (auto* shown = m_window.findChild<Tour*>())
        shown->dismiss();
    auto* tour = new Tour(m_window, [this](Tour::Step step) -> QWidget* {
        if (step != Tour::Look)
            return buttonOf(step == Tour::Hint ? "tool_brush" : "teach");
        QWidget* demo = buttonOf("open_demo");
        return demo ? demo : m_window.findChild<Timeline*>();
    });
    connect(tour, &Tour::dismissed, this, [this] { m_settings.setValue(QStringLiteral("tour/seen"), true); });
    tour->start();
}

/// Where an action can be pressed now; null = in the menus only.
QWidget* TourActions::buttonOf(const char* id) const {
    QAction& action = m_actions.action(id);
    for (ActionButton* button : m_window.findChildren<ActionButton*>())
        if (&button->action() == &action && button->isVisible())
            return button;
    for (const QToolBar* bar : m_window.findChildren<QToolBar*>())
        if (QWidget* button = bar->widgetForAction(&action); button && button->isVisible())
            return button;
    return nullptr;
}

}  // namespace overlook
