#include "app/window/pseudo_label_actions.h"

#include <QDir>
#include <QDockWidget>
#include <QFileDialog>
#include <QFileInfo>

#include "app/controllers/workspace.h"
#include "app/views/pseudo_label_view.h"
#include "app/window/actions.h"

namespace overlook {

PseudoLabelActions::PseudoLabelActions(const Actions& actions, Workspace& workspace, QDockWidget& dock)
    : QObject(&dock), m_actions(actions), m_workspace(workspace), m_dock(dock) {
    auto& panel = *static_cast<PseudoLabelPanel*>(dock.widget());
    m_view = new PseudoLabelView({workspace.document(), workspace.pseudoLabels(), workspace.pseudoLabelWriter(), panel},
                                 this);
    m_actions.handle("try_labels", this, [this] {
        m_dock.show();
        m_dock.raise();
    });
    m_actions.handle("save_labels", this, [this] { save(); });
    m_actions.handle("save_all_labels", this, [this] { saveAll(); });
    connect(&panel, &PseudoLabelPanel::saveAsked, this, &PseudoLabelActions::save);
    connect(&panel, &PseudoLabelPanel::saveAllAsked, this, &PseudoLabelActions::saveAll);
    connect(&m_dock, &QDockWidget::visibilityChanged, this, [this](bool isVisible) {
        m_workspace.pseudoLabels().setWatched(isVisible);
        m_view->refresh();
    });
    connect(&m_workspace.document(), &Document::changed, this, &PseudoLabelActions::showState);
    showState();
}

void PseudoLabelActions::save() {
    const PictureEntry* entry = m_workspace.document().currentEntry();
    if (!entry)
        return;
    const QString name = QFileInfo(entry->path).completeBaseName() + QStringLiteral("_mask.png");
    QString file = QFileDialog::getSaveFileName(m_dock.window(), tr("Save the Mask"), QDir::home().filePath(name),
                                                tr("Indexed PNG, value = class (*.png)"));
    if (file.isEmpty())
        return;
    if (QFileInfo(file).suffix().isEmpty())
        file += QStringLiteral(".png");
    m_workspace.pseudoLabels().save(file);
}

void PseudoLabelActions::saveAll() {
    const QString folder = QFileDialog::getExistingDirectory(
        m_dock.window(), tr("Folder for the Masks of All Pictures"), QDir::homePath());
    if (!folder.isEmpty())
        m_workspace.pseudoLabelWriter().write(folder, m_workspace.pseudoLabels().rules());
}

void PseudoLabelActions::showState() {
    const Document& document = m_workspace.document();
    m_actions.setEnabled({"try_labels"}, document.picture() != nullptr);
    m_actions.setEnabled({"save_labels"}, document.pseudoLabels().has_value());
    m_actions.setEnabled({"save_all_labels"}, m_workspace.pseudoLabelWriter().obstacle().isEmpty());
}

}  // namespace overlook
