#pragma once

#include <QObject>

class QSettings;
class QWidget;

namespace overlook {

class Actions;
class Workspace;

/// The menu's way to an engine on another machine and back; what goes on running here says so.
class RemoteActions : public QObject {
    Q_OBJECT

 public:
    RemoteActions(const Actions& actions, Workspace& workspace, QSettings& settings, QWidget& window);

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override;  ///< the window's language changes

 private:
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
};

}  // namespace overlook
