#include "app/window/probe_actions.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>

#include "app/controllers/probe_controller.h"
#include "app/controllers/workspace.h"
#include "app/engine/error_text.h"
#include "app/views/probe_view.h"
#include "app/window/actions.h"
#include "app/window/window_layout.h"
#include "inference/core/files.h"
#include "widgets/panes/pane_grid.h"

namespace overlook {

ProbeActions::ProbeActions(const Actions& actions, Workspace& workspace, PaneGrid& panes, QDockWidget& dock)
    : QObject(&dock),
      m_actions(actions),
      m_workspace(workspace),
      m_dock(dock),
      m_panel(static_cast<ProbePanel*>(dock.widget())),
      m_view(new ProbeView(workspace.document(), workspace.probe(), *m_panel, this)) {
    connectPins(panes);
    m_actions.handle("clear_pins", this, [this] { m_workspace.probe().clearPins(); });
    m_actions.handle("export_probe", this, [this] { exportValues(); });
    connect(&m_dock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        m_workspace.probe().setWatched(isVisible);
        if (isVisible)
            WindowLayout::giveRoom(m_dock);
        m_view->refresh();
    });
    connect(&m_workspace.document(), &Document::changed, this, &ProbeActions::showState);
    showState();
}

void ProbeActions::connectPins(PaneGrid& panes) {
    connect(&panes, &PaneGrid::hovered, m_view, &ProbeView::setHovered);
    connect(&panes, &PaneGrid::pixelPinned, &m_workspace.probe(), &ProbeController::togglePin);
    m_actions.handle("pin_pixel", this, [this] {
        m_workspace.probe().togglePin(m_view->hovered());
        WindowLayout::bringUp(m_dock);
    });
    m_actions.handleToggle("pin_by_click", this, [&panes](bool isOn) { panes.setPinning(isOn); });
}

void ProbeActions::exportValues() {
    QString file = QFileDialog::getSaveFileName(m_dock.window(), tr("Export the Values at the Pins"),
                                                QDir::home().filePath(QStringLiteral("probe.csv")),
                                                tr("Comma-separated values (*.csv)"));
    if (file.isEmpty())
        return;
    try {
        writeAtomically(pathFromUtf8(file.toStdString()), m_view->csv().toStdString());
    } catch (const Error& error) {
        Q_EMIT m_workspace.noticed(Workspace::Severity::Failure, translated(error));
    }
}

void ProbeActions::showState() {
    const Document& document = m_workspace.document();
    m_actions.setEnabled({"pin_pixel", "pin_by_click"}, document.picture() != nullptr);
    m_actions.setEnabled({"clear_pins", "export_probe"}, !document.pins().isEmpty());
}

}  // namespace overlook
