#include "app/controllers/class_controller.h"

#include <algorithm>
#include <QPointer>

#include "app/engine/error_text.h"
#include "inference/store/project_classes.h"

namespace overlook {

using Field = ValueChange::Field;

ClassController::ClassController(Document& document, ProjectController& projects, HintController& hints,
                                 QObject* parent)
    : QObject(parent), m_document(document), m_projects(projects), m_hints(hints) {
    connect(&m_hints, &HintController::classesChanged, this, &ClassController::selectTarget);
}

void ClassController::add(const QString& name) {
    if (const auto known = m_document.dataClasses().idOf(name.toStdString())) {
        m_document.selectClass(*known);
        return;
    }
    using Added = std::pair<ClassTable, int>;
    m_projects.run(
        [name = name.toStdString()](const Project& project) {
            const ProjectClasses classes(project);
            const int id = classes.add(name, vocColour(static_cast<int>(classes.table().size()) + 1));
            return Added(classes.table(), id);
        },
        [this](const Outcome<Added>& outcome) {
            if (outcome.error)
                return void(Q_EMIT noticed(Workspace::Severity::Failure, translated(*outcome.error)));
            m_document.setDataClasses(outcome.value->first);
            if (!m_document.model())
                m_document.selectClass(outcome.value->second);
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
