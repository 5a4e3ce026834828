#pragma once

#include <QObject>

class QDockWidget;

namespace overlook {

class Actions;
class TeachView;
class Workspace;

/// Teach, compare, accept, discard, as actions with keys.
class TeachActions : public QObject {
    Q_OBJECT

 public:
    TeachActions(const Actions& actions, Workspace& workspace, TeachView& view, QDockWidget& dock);

 private:
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
};

}  // namespace overlook
