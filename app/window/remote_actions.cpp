#include "app/window/remote_actions.h"

#include <QAction>
#include <QEvent>
#include <QWidget>

#include "app/controllers/remote_controller.h"
#include "app/window/actions.h"
#include "app/window/remote_dialog.h"

namespace overlook {

RemoteActions::RemoteActions(const Actions& actions, Workspace& workspace, QSettings& settings, QWidget& window)
    : QObject(&window), m_actions(actions), m_workspace(workspace) {
    RemoteController& remote = m_workspace.remote();
    m_actions.handle("connect_remote", this,
                     [&remote, &settings, &window] { RemoteDialog(remote, settings, &window).exec(); });
    m_actions.handle("leave_remote", this, [&remote] { remote.leave(); });
    connect(&remote, &RemoteController::changed, this, &RemoteActions::showState);
    window.installEventFilter(this);
    showState();
}

bool RemoteActions::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        showState();
    return QObject::eventFilter(watched, event);
}

void RemoteActions::showState() {
    const RemoteController& remote = m_workspace.remote();
    const bool isHere = remote.state() == RemoteController::State::Here;
    m_actions.setEnabled({"leave_remote"}, !isHere);
    const QString note = isHere ? QString() : tr("Runs on this machine, not on %1.").arg(remote.host().name);
    for (const char* id : {"train", "continue_training", "teach", "explain_all", "explain_all_epochs"})
        m_actions.action(id).setStatusTip(note);
}

}  // namespace overlook
