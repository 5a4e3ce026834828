#pragma once

#include <deque>
#include <map>
#include <QObject>
#include <QTimer>

#include "app/controllers/project_controller.h"
#include "inference/store/edit_history.h"

namespace overlook {

/// Brings edits into the project file, each as one transaction, in the order in which they were made. When the file
/// takes none (the disk is full), they wait and are tried again; nothing is forgotten.
class HintSaver : public QObject {
    Q_OBJECT

 public:
    HintSaver(Document& document, ProjectController& projects, QObject* parent = nullptr);
    ~HintSaver() override;  ///< hands over everything that still waits

    /// An edit that is seen already; `inverse` leads back.
    void save(ProjectEdit edit, std::map<int, TriMaskPatch> inverse = {});
    /// Takes the picture's last step back, or does it again, behind everything that waits.
    void undo(std::int64_t image);
    void redo(std::int64_t image);
    /// The edits of a picture that are not in the file yet, oldest first.
    [[nodiscard]] std::vector<ProjectEdit> waitingOf(std::int64_t image) const;
    /// What edits add that are not in the file yet.
    [[nodiscard]] std::vector<ClassEntry> waitingClasses() const;
    [[nodiscard]] bool isIdle() const { return m_waiting.empty(); }
    /// Whether what waits may change hints of any picture: a merge of classes, or an undo that may be of one. What is
    /// drawn meanwhile would be drawn on hints that are about to be others.
    [[nodiscard]] bool changesManyPictures() const;
    /// Whether an undo or redo of this picture waits, which is not seen yet.
    [[nodiscard]] bool turnsBack(std::int64_t image) const;
    /// The same of any picture, or of the project as a whole.
    [[nodiscard]] bool turnsBack() const;
    /// Says again what can be undone for the shown picture.
    void refreshHistory();
    /// The project is another one: what waits belongs to the former, which is no longer open.
    void forget();

 Q_SIGNALS:
    void saved(const overlook::ProjectEdit& edit);
    /// The file will never have it; why was said.
    void refused(const overlook::ProjectEdit& edit);
    /// An undo or redo did this.
    void swapped(const overlook::ProjectEdit& edit);
    /// An edit was taken back before it was in the file.
    void takenBack(const overlook::ProjectEdit& edit, const std::map<int, TriMaskPatch>& inverse);
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    enum class Kind { Edit, Undo, Redo };
    struct Waiting {
        Kind kind = Kind::Edit;
        ProjectEdit edit;
        std::map<int, TriMaskPatch> inverse;
    };
    struct Done {
        std::vector<ProjectEdit> swapped;  ///< by undo or redo, in this order
        HistoryEnds ends;
    };

    void enqueue(Waiting waiting);
    void saveNext();
    [[nodiscard]] std::size_t doableAtOnce() const;
    [[nodiscard]] static Done doAll(const Project& project, const std::vector<Waiting>& all);
    void arrive(const Outcome<Done>& outcome);
    void fail(const Error& error);
    void report(bool isFailing);
    [[nodiscard]] std::int64_t shownImage() const;

    Document& m_document;
    ProjectController& m_projects;
    std::deque<Waiting> m_waiting;
    std::size_t m_onItsWay = 0;  ///< so many of the first ones
    bool m_hasFailed = false;
    HistoryEnds m_ends;
    QTimer m_retry;
};

}  // namespace overlook
