#include "app/window/action_button.h"

#include <QAction>

#include "app/window/actions.h"

namespace overlook {

ActionButton::ActionButton(QAction& action, QWidget* parent) : QPushButton(parent), m_action(action) {
    connect(this, &QPushButton::clicked, &m_action, &QAction::trigger);
    connect(&m_action, &QAction::changed, this, &ActionButton::takeOver);
    takeOver();
}

void ActionButton::takeOver() {
    setText(plainText(m_action.text()));
    setIcon(m_action.icon());
    setToolTip(m_action.toolTip());
    setEnabled(m_action.isEnabled());
}

}  // namespace overlook
