#pragma once

#include <functional>
#include <QObject>
#include <QStringList>

#include "app/controllers/hint_controller.h"
#include "inference/store/class_merge.h"

namespace overlook {

/// Changes the classes of the open project, each change one step to undo. Ids are never given to another class, and no
/// change but a merge touches a hint.
class ClassController : public QObject {
    Q_OBJECT

 public:
    ClassController(Document& document, ProjectController& projects, HintController& hints, QObject* parent = nullptr);

    /// And selects it; a name that is there already is selected only. While an undo or redo is on its way, afterwards.
    void add(const QString& name);
    void rename(int id, const QString& name);
    void recolour(int id, std::uint32_t colour);
    void move(int id, int by);  ///< in the order of the list; < 0 = towards its beginning
    void remove(int id);        ///< its hints stay in the project, for undo
    /// Calls `then` with what merge() would change, unless `context` is gone by then.
    void previewMerge(const ClassMerge& merge, QObject* context,
                      const std::function<void(const Outcome<MergePreview>&)>& then);
    /// Hints and labels of one class become those of the other, which is selected.
    void merge(const ClassMerge& merge);

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    void edit(const QString& name, std::vector<ValueChange> values);
    void wait(const QString& name);
    void addWaiting();
    void selectTarget(const ClassMerge& merge);

    Document& m_document;
    ProjectController& m_projects;
    HintController& m_hints;
    QStringList m_waiting;  ///< names to add
};

}  // namespace overlook
