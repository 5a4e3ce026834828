#include "app/window/chart_actions.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>

#include "app/controllers/workspace.h"
#include "app/engine/error_text.h"
#include "app/views/run_charts_view.h"
#include "app/window/actions.h"
#include "app/window/window_layout.h"

namespace overlook {

ChartActions::ChartActions(const Actions& actions, Workspace& workspace, QDockWidget& dock)
    : QObject(&dock),
      m_workspace(workspace),
      m_dock(dock),
      m_panel(static_cast<RunChartsPanel*>(dock.widget())),
      m_view(new RunChartsView(
          {workspace.document(), workspace.curves(), workspace.quality(), workspace.channels(), *m_panel}, this)) {
    actions.handle("save_chart", this, [this] { save(); });
    connect(m_panel, &RunChartsPanel::saveAsked, this, &ChartActions::save);
    const auto showState = [&actions, &workspace] {
        actions.setEnabled({"save_chart"}, workspace.document().run().has_value());
    };
    connect(&m_workspace.document(), &Document::changed, this, showState);
    connect(&m_dock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        m_view->setWatched(isVisible);
        if (isVisible)
            WindowLayout::giveRoom(m_dock);
        m_view->refresh();
    });
    showState();
}

void ChartActions::save() {
    WindowLayout::bringUp(m_dock);
    m_view->refresh();
    QString file = QFileDialog::getSaveFileName(
        m_dock.window(), tr("Save the Chart"), QDir::home().filePath(QStringLiteral("curves.png")),
        tr("PNG picture (*.png);;SVG drawing (*.svg);;Comma-separated values (*.csv)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".png");
    try {
        saveChart(m_panel->chart(), file);
    } catch (const Error& error) {
        Q_EMIT m_workspace.noticed(Workspace::Severity::Failure, translated(error));
    }
}

}  // namespace overlook
