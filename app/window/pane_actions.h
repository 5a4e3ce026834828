#pragma once

#include <QObject>

class QWidget;

namespace overlook {

class Actions;
class PaneViews;
class Workspace;

/// What the Panes menu does, and the dialogs that choose another run or model for a pane.
class PaneActions : public QObject {
    Q_OBJECT

 public:
    PaneActions(const Actions& actions, Workspace& workspace, PaneViews& views, QWidget& window);

 private:
    void compareWithReference();
    void openRun(int pane);
    void openModel(int pane);
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
    QWidget& m_window;
};

}  // namespace overlook
