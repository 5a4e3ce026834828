#pragma once

#include <functional>
#include <memory>
#include <QObject>
#include <QThreadPool>
#include <utility>

#include "app/controllers/io_job.h"
#include "app/controllers/project_contents.h"
#include "app/controllers/workspace.h"
#include "inference/store/moved_images.h"
#include "inference/store/project.h"

namespace overlook {

/// The open project file, which one thread of its own reads and writes in the order of the requests.
class ProjectController : public QObject {
    Q_OBJECT

 public:
    explicit ProjectController(Document& document, QObject* parent = nullptr);
    ~ProjectController() override;  ///< waits until everything is written

    /// Makes a project of the pictures and classes that are open, and opens it.
    void create(const QString& path);
    void open(const QString& path);
    /// Everything is on the disk already; the pictures stay as plain ones.
    void close();
    /// Everything that can be read goes into another file; told by a notice.
    void exportTo(const QString& path);
    /// Keeps it with the project, for viewRemembered() of the next opening. Nothing is said when the disk is full.
    void rememberView(const std::map<std::string, std::string>& view);
    /// Adds pictures, and folders of them, and shows the longer list.
    void addPictures(const QStringList& paths);
    /// Looks in a folder for pictures that are no longer where they were; movedFound() follows.
    void findMoved(const QString& folder);
    void acceptMoved(const std::vector<MovedImage>& moves);
    /// Shows the lists of pictures and classes as they are in the project now, with the same picture selected.
    void reload();
    /// Where a new project of the open pictures would lie: beside them.
    [[nodiscard]] QString proposedPath() const;

    [[nodiscard]] bool isOpen() const { return m_project != nullptr; }
    /// That any class of the project ever had; -1 = none. Removed and merged ones keep their ids.
    [[nodiscard]] int highestClassId() const { return m_highestClassId; }

    /// Calls `work(const Project&)` on the project's thread and `then(Outcome)` on this one. For an open project only.
    template <class Work, class Then>
    void run(Work work, Then then) {
        runOnPool(
            m_pool, this, [project = m_project, work = std::move(work)] { return work(std::as_const(*project)); },
            std::move(then));
    }

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void opened(const QString& path);
    void viewRemembered(const std::map<std::string, std::string>& view);
    /// Proposals, of which none is in the project yet; `missing` pictures are not where they were.
    void movedFound(const std::vector<overlook::MovedImage>& moves, int missing);
    /// A damaged project is open: what could be read may be exported.
    void damaged(const QString& path);

 private:
    using Opened = std::pair<std::shared_ptr<Project>, ProjectContents>;

    void take(const Opened& opened);
    void report(const Error& error);
    void release();
    void noteClassIds();

    Document& m_document;
    QThreadPool m_pool;
    std::shared_ptr<Project> m_project;
    int m_highestClassId = -1;
};

}  // namespace overlook
