#pragma once

#include <QObject>

class QWidget;

namespace overlook {

class Actions;
class Workspace;

/// Import Hints and Export Hints of the File menu.
class TransferActions : public QObject {
    Q_OBJECT

 public:
    TransferActions(const Actions& actions, Workspace& workspace, QWidget& window);

 private:
    void importHints();
    void exportHints();
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
    QWidget& m_window;
};

}  // namespace overlook
