#include "app/window/teach_actions.h"

#include <QAction>
#include <QDockWidget>

#include "app/controllers/teaching_controller.h"
#include "app/controllers/workspace.h"
#include "app/views/teach_view.h"
#include "app/window/actions.h"

namespace overlook {

TeachActions::TeachActions(const Actions& actions, Workspace& workspace, TeachView& view, QDockWidget& dock)
    : QObject(&dock), m_actions(actions), m_workspace(workspace) {
    TeachingController& teaching = m_workspace.teaching();
    const auto showPanel = [&dock] {
        dock.show();
        dock.raise();
    };
    m_actions.handle("teach", this, [&view, showPanel] {
        showPanel();
        view.teach();
    });
    m_actions.handle("pause_lesson", this, [&teaching] { teaching.pace().pause(); });
    m_actions.handle("continue_lesson", this, [&teaching] { teaching.pace().goOn(); });
    m_actions.handle("compare_lesson", this, [&teaching] { teaching.compare(); });
    m_actions.handle("accept_lesson", this, [&teaching] { teaching.accept(); });
    m_actions.handle("discard_lesson", this, [&teaching] { teaching.discard(); });
    m_actions.handle("hint_effect", this, [&teaching] { teaching.measureHint(); });
    m_actions.handle("compare_versions", this, [&teaching, showPanel] {
        showPanel();
        teaching.compareWithParent();
    });
    m_actions.handle("next_worth_hint", this, [&view, showPanel] {
        showPanel();
        view.showNextSuggestion();
    });
    connect(&teaching, &TeachingController::taught, this, showPanel);
    connect(&teaching, &TeachingController::changed, this, &TeachActions::showState);
    connect(&teaching.pace(), &JobPace::changed, this, &TeachActions::showState);
    showState();
}

void TeachActions::showState() {
    TeachingController& teaching = m_workspace.teaching();
    const bool isReview = teaching.state() == TeachingController::State::Review;
    m_actions.setEnabled({"compare_lesson", "accept_lesson", "discard_lesson"}, isReview);
    const bool isWaiting = teaching.pace().now() != Pace::Working;
    m_actions.setEnabled({"pause_lesson"}, teaching.pace().isRunning() && !isWaiting);
    m_actions.setEnabled({"continue_lesson"}, isWaiting);
}

}  // namespace overlook
