#include "app/window/transfer_actions.h"

#include <QFileInfo>
#include <QWidget>

#include "app/controllers/transfer_controller.h"
#include "app/controllers/workspace.h"
#include "app/window/actions.h"
#include "app/window/export_dialog.h"
#include "app/window/import_dialog.h"

namespace overlook {

TransferActions::TransferActions(const Actions& actions, Workspace& workspace, QWidget& window)
    : QObject(&window), m_actions(actions), m_workspace(workspace), m_window(window) {
    m_actions.handle("import_hints", this, [this] { importHints(); });
    m_actions.handle("export_hints", this, [this] { exportHints(); });
    connect(&m_workspace.document(), &Document::changed, this, &TransferActions::showState);
    showState();
}

void TransferActions::importHints() {
    ImportDialog dialog(m_workspace.transfers(), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_workspace.transfers().importHints(dialog.transfer());
}

void TransferActions::exportHints() {
    const QFileInfo project(m_workspace.document().project()->path);
    ExportDialog dialog(QStringLiteral("%1/%2-hints").arg(project.absolutePath(), project.completeBaseName()),
                        &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_workspace.transfers().exportHints(dialog.transfer());
}

void TransferActions::showState() {
    const auto& project = m_workspace.document().project();
    m_actions.setEnabled({"export_hints"}, project.has_value());
    m_actions.setEnabled({"import_hints"}, project && project->isWritable);
}

}  // namespace overlook
