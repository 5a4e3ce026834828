#include "app/window/accumulation_actions.h"

#include <QDockWidget>

#include "app/controllers/accumulation_controller.h"
#include "app/controllers/workspace.h"
#include "app/document/methods_on_offer.h"
#include "app/views/accumulation_view.h"
#include "app/window/actions.h"

namespace overlook {

AccumulationActions::AccumulationActions(const Actions& actions, Workspace& workspace, QDockWidget& dock)
    : QObject(&dock),
      m_actions(actions),
      m_workspace(workspace),
      m_view(new AccumulationView(workspace.document(), workspace.accumulation(),
                                  *static_cast<AccumulationPanel*>(dock.widget()), this)) {
    AccumulationController& accumulation = m_workspace.accumulation();
    m_actions.handle("show_accumulated", this, [&accumulation] { accumulation.show(kAccumulatedMethod); });
    m_actions.handle("show_winners", this, [&accumulation] { accumulation.show(kWinnerMethod); });
    m_actions.handle("accumulate_as_run", this, [&accumulation] { accumulation.takeRulesOfRun(); });
    m_actions.handle("leave_epoch_out", this, [this, &accumulation] {
        const Document& document = m_workspace.document();
        const int epoch = document.selection().epoch;
        accumulation.include(epoch, document.accumulation().excluded.contains(epoch));
    });
    connect(&dock, &QDockWidget::visibilityChanged, this, [this, &accumulation](bool isVisible) {
        accumulation.setWatched(isVisible);
        m_view->refresh();
    });
    connect(&m_workspace.document(), &Document::changed, this, &AccumulationActions::showState);
    showState();
}

void AccumulationActions::showState() {
    const Document& document = m_workspace.document();
    const bool hasEpochs = document.run() && !document.run()->epochs.empty();
    m_actions.setEnabled({"show_accumulated", "show_winners", "leave_epoch_out"}, hasEpochs);
    m_actions.setEnabled({"accumulate_as_run"}, hasEpochs && !document.accumulation().isOfRun);
}

}  // namespace overlook
