#pragma once

#include <QPushButton>

class QAction;

namespace overlook {

/// A push button that stands for an action: its icon, its text without mnemonic, its state.
class ActionButton : public QPushButton {
    Q_OBJECT

 public:
    explicit ActionButton(QAction& action, QWidget* parent = nullptr);

    [[nodiscard]] const QAction& action() const { return m_action; }

 private:
    void takeOver();

    QAction& m_action;
};

}  // namespace overlook
