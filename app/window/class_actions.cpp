#include "app/window/class_actions.h"

#include <algorithm>
#include <QAction>
#include <QColorDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

#include "app/controllers/class_controller.h"
#include "app/controllers/hint_controller.h"
#include "app/controllers/workspace.h"
#include "app/window/actions.h"
#include "app/window/merge_classes_dialog.h"

namespace overlook {

ClassActions::ClassActions(const Actions& actions, Workspace& workspace, QWidget& window)
    : QObject(&window), m_actions(actions), m_workspace(workspace), m_window(window) {
    m_actions.handle("add_class", this, [this] { add(); });
    m_actions.handle("rename_class", this, [this] { rename(); });
    m_actions.handle("recolour_class", this, [this] { recolour(); });
    m_actions.handle("merge_class", this, [this] { merge(); });
    m_actions.handle("remove_class", this, [this] { remove(); });
    m_actions.handle("raise_class", this, [this] { m_workspace.classes().move(current()->id, -1); });
    m_actions.handle("lower_class", this, [this] { m_workspace.classes().move(current()->id, 1); });
    m_actions.handle("toggle_label", this, [this] { toggleLabel(); });
    connect(&m_workspace.document(), &Document::changed, this, &ClassActions::showState);
    connect(&m_workspace.document(), &Document::pictureStateChanged, this, &ClassActions::showState);
    showState();
}

const ClassEntry* ClassActions::current() const {
    const Document& document = m_workspace.document();
    const std::optional<int> id = document.hintClass();
    return id ? document.dataClasses().find(*id) : nullptr;
}

QString ClassActions::askName(const QString& title, const QString& proposed) {
    return QInputDialog::getText(&m_window, title, tr("Name of the class:"), QLineEdit::Normal, proposed).trimmed();
}

void ClassActions::add() {
    const QString name = askName(tr("Add a class"), {});
    if (!name.isEmpty())
        m_workspace.classes().add(name);
}

void ClassActions::rename() {
    const int id = current()->id;
    const QString name = askName(tr("Rename the class"), QString::fromStdString(current()->name));
    if (!name.isEmpty())
        m_workspace.classes().rename(id, name);
}

void ClassActions::recolour() {
    const int id = current()->id;
    const QColor colour =
        QColorDialog::getColor(QColor::fromRgb(current()->colour), &m_window, tr("Colour of the class"));
    if (colour.isValid())
        m_workspace.classes().recolour(id, colour.rgb() & 0xFFFFFFU);
}

ClassTable ClassActions::mergeTargets() const {
    ClassTable targets;
    if (!current() || current()->id == 0)
        return targets;
    for (const ClassEntry& entry : m_workspace.document().dataClasses().entries())
        if (entry.id != 0 && entry.id != current()->id)
            targets.add(entry);
    return targets;
}

void ClassActions::merge() {
    m_workspace.hints().commit();
    MergeClassesDialog dialog(m_workspace.classes(), *current(), mergeTargets(), &m_window);
    if (dialog.exec() == QDialog::Accepted)
        m_workspace.classes().merge(dialog.merge());
}

void ClassActions::remove() {
    const ClassEntry entry = *current();
    const auto& pictures = m_workspace.document().pictures();
    const auto labelled = std::count_if(pictures.begin(), pictures.end(), [&](const PictureEntry& picture) {
        return std::find(picture.labels.begin(), picture.labels.end(), entry.id) != picture.labels.end();
    });
    QMessageBox question(QMessageBox::Question, QStringLiteral("Overlook"),
                         tr("Remove the class '%1'?").arg(QString::fromStdString(entry.name)), QMessageBox::Cancel,
                         &m_window);
    question.setInformativeText(tr("%n picture(s) have it as a label. Its hints are kept and come back with undo.", "",
                                   static_cast<int>(labelled)));
    const QAbstractButton* agreed = question.addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    question.setDefaultButton(QMessageBox::Cancel);
    question.exec();
    if (question.clickedButton() == agreed)
        m_workspace.classes().remove(entry.id);
}

void ClassActions::toggleLabel() {
    const PictureEntry* entry = m_workspace.document().currentEntry();
    if (!entry || !current())
        return;
    std::vector<int> labels = entry->labels;
    const auto found = std::find(labels.begin(), labels.end(), current()->id);
    if (found != labels.end())
        labels.erase(found);
    else
        labels.insert(std::lower_bound(labels.begin(), labels.end(), current()->id), current()->id);
    m_workspace.hints().setLabels(labels);
}

void ClassActions::showState() {
    const Document& document = m_workspace.document();
    const bool isWritable = document.project() && document.project()->isWritable;
    const bool hasClass = isWritable && current();
    m_actions.setEnabled({"add_class"}, isWritable);
    m_actions.setEnabled({"rename_class", "recolour_class", "remove_class", "raise_class", "lower_class"}, hasClass);
    m_actions.setEnabled({"merge_class"}, hasClass && !mergeTargets().isEmpty());
    m_actions.setEnabled({"toggle_label"}, hasClass && document.picture());
    const PictureEntry* entry = document.currentEntry();
    const bool isLabel = hasClass && entry &&
                         std::find(entry->labels.begin(), entry->labels.end(), current()->id) != entry->labels.end();
    m_actions.action("toggle_label").setChecked(isLabel);
}

}  // namespace overlook
