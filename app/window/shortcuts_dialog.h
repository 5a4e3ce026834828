#pragma once

#include <QDialog>

namespace overlook {

class Actions;

/// All keys by menu, with a filter.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

 public:
    ShortcutsDialog(const Actions& actions, QWidget* parent = nullptr);
};

}  // namespace overlook
