#include "app/controllers/class_controller.h"

#include <algorithm>
#include <QPointer>
#include <utility>

#include "app/engine/error_text.h"

namespace overlook {

using Field = ValueChange::Field;

ClassController::ClassController(Document& document, ProjectController& projects, HintController& hints,
                                 QObject* parent)
    : QObject(parent), m_document(document), m_projects(projects), m_hints(hints) {
    connect(&m_hints, &HintController::classesChanged, this, &ClassController::selectTarget);
    connect(&m_hints, &HintController::saved, this, &ClassController::addWaiting);
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Project)
            m_waiting.clear();
    });
}

void ClassController::add(const QString& name) {
    if (!m_document.project())
        return;
    const QString& why = m_document.project()->notice;
    if (!m_document.project()->isWritable)
        return void(Q_EMIT noticed(Workspace::Severity::Advice,
                                   why.isEmpty() ? tr("This project is open for reading only.") : why));
    if (m_hints.isTurningBack())
        return wait(name);
    if (const auto known = m_document.dataClasses().idOf(name.toStdString()))
        m_document.selectClass(*known);
    else
        m_hints.addClass(name);
}

/// Whether there is such a class is known when what is undone or redone is seen.
void ClassController::wait(const QString& name) {
    m_waiting << name;
    if (m_document.history().isFailing)
        Q_EMIT noticed(Workspace::Severity::Advice, tr("The last undo is not in the project's file yet. The class '%1' "
                                                       "is added when it is.")
                                                        .arg(name));
}

void ClassController::addWaiting() {
    const QStringList names = std::exchange(m_waiting, {});
    if (names.isEmpty() || !m_document.project())
        return;
    m_projects.run([](const Project&) { return true; },  // behind the classes that are being read
                   [this, names, path = m_document.project()->path](const Outcome<bool>&) {
                       if (!m_document.project() || m_document.project()->path != path)
                           return;
                       for (const QString& name : names)
                           add(name);
                   });
}

void ClassController::rename(int id, const QString& name) {
    const auto other = m_document.dataClasses().idOf(name.toStdString());
    if (other && *other != id)
        return void(
            Q_EMIT noticed(Workspace::Severity::Advice,
                           tr("There is a class '%1' already; two of one name could not be told apart.").arg(name)));
    edit(tr("Rename Class"), {{Field::ClassName, id, name.toStdString()}});
}

void ClassController::recolour(int id, std::uint32_t colour) {
    edit(tr("Colour of Class"), {{Field::ClassColour, id, std::to_string(colour)}});
}

void ClassController::move(int id, int by) {
    std::vector<ClassEntry> order = m_document.dataClasses().entries();
    const auto found =
        std::find_if(order.begin(), order.end(), [id](const ClassEntry& entry) { return entry.id == id; });
    const auto place = found - order.begin();
    if (found == order.end() || place + by < 0 || place + by >= static_cast<std::ptrdiff_t>(order.size()))
        return;
    std::swap(order[static_cast<std::size_t>(place)], order[static_cast<std::size_t>(place + by)]);
    std::vector<ValueChange> values;
    for (std::size_t i = 0; i < order.size(); ++i)
        values.push_back({Field::ClassPosition, order[i].id, std::to_string(i + 1)});
    edit(tr("Move Class"), std::move(values));
}

void ClassController::remove(int id) {
    edit(tr("Remove Class"), {{Field::ClassRemoved, id, "1"}});
}

void ClassController::previewMerge(const ClassMerge& merge, QObject* context,
                                   const std::function<void(const Outcome<MergePreview>&)>& then) {
    m_projects.run([merge](const Project& project) { return previewOf(project, merge); },
                   [context = QPointer<QObject>(context), then](const Outcome<MergePreview>& outcome) {
                       if (context)
                           then(outcome);
                   });
}

void ClassController::merge(const ClassMerge& merge) {
    if (!m_document.project() || !m_document.project()->isWritable)
        return;
    m_hints.mergeClasses(tr("Merge Classes"), merge);
    selectTarget(merge);
}

/// A class that is gone cannot stay selected.
void ClassController::selectTarget(const ClassMerge& merge) {
    if (!m_document.model() && m_document.selection().classIndex == merge.from)
        m_document.selectClass(merge.into);
}

void ClassController::edit(const QString& name, std::vector<ValueChange> values) {
    if (!m_document.project() || !m_document.project()->isWritable)
        return;
    ProjectEdit edit;
    edit.name = name.toStdString();
    edit.values = std::move(values);
    m_hints.edit(std::move(edit));
}

}  // namespace overlook
