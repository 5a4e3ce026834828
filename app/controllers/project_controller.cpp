#include "app/controllers/project_controller.h"

#include <algorithm>
#include <QFileInfo>

#include "app/controllers/opened_paths.h"
#include "app/engine/error_text.h"
#include "inference/core/files.h"
#include "inference/store/database.h"
#include "inference/store/setting_table.h"

namespace overlook {

namespace {

std::filesystem::path native(const QString& path) {
    return pathFromUtf8(path.toStdString());
}

}  // namespace

ProjectController::ProjectController(Document& document, QObject* parent) : QObject(parent), m_document(document) {
    m_pool.setMaxThreadCount(1);
    m_pool.setExpiryTimeout(-1);  // a project is for one thread
    connect(&m_document, &Document::changed, this, [this](Changes changes) {
        const bool isOther = changes & Change::Pictures && isOpen() && !m_document.pictures().empty() &&
                             m_document.pictures().front().inProject == 0;
        if (isOther)
            close();
        if (changes & Change::Model && isOpen())
            noteClassIds();
    });
}

ProjectController::~ProjectController() {
    release();
    m_pool.waitForDone();
}

void ProjectController::create(const QString& path) {
    runOnPool(
        m_pool, this,
        [path, pictures = m_document.pictures(), classes = m_document.dataClasses()] {
            auto project = std::make_shared<Project>(Project::create(native(path)));
            fill(*project, pictures, classes);
            ProjectContents contents = contentsOf(*project);
            return Opened(std::move(project), std::move(contents));
        },
        [this](const Outcome<Opened>& outcome) {
            if (outcome.value)
                take(*outcome.value);
            else
                report(*outcome.error);
        });
}

void ProjectController::open(const QString& path) {
    release();  // the same project may be opened again
    runOnPool(
        m_pool, this,
        [path] {
            auto project = std::make_shared<Project>(Project::open(native(path)));
            ProjectContents contents = contentsOf(*project);
            return Opened(std::move(project), std::move(contents));
        },
        [this](const Outcome<Opened>& outcome) {
            if (outcome.value)
                return take(*outcome.value);
            m_document.setProject(std::nullopt);
            Q_EMIT noticed(Workspace::Severity::Failure, translated(*outcome.error));
        });
}

void ProjectController::take(const Opened& opened) {
    release();
    m_project = opened.first;
    const ProjectContents& contents = opened.second;
    const PictureEntry* shown = m_document.currentEntry();
    const QString shownPath = shown ? shown->path : QString();
    m_highestClassId = contents.highestClassId;
    m_document.setProject(contents.state);
    m_document.setDataClasses(contents.classes);
    m_document.setPictures(contents.pictures);
    if (!contents.view.empty()) {
        Q_EMIT viewRemembered(contents.view);
    } else {
        for (std::size_t i = 0; i < contents.pictures.size() && !shownPath.isEmpty(); ++i)
            if (contents.pictures[i].path == shownPath)
                m_document.selectPicture(static_cast<int>(i));
    }
    if (!contents.state.notice.isEmpty())
        Q_EMIT noticed(Workspace::Severity::Warning, contents.state.notice);
    Q_EMIT this->opened(contents.state.path);
    if (contents.isDamaged)
        Q_EMIT damaged(contents.state.path);
}

void ProjectController::noteClassIds() {
    for (const ClassEntry& entry : m_document.dataClasses().entries())
        m_highestClassId = std::max(m_highestClassId, entry.id);
}

void ProjectController::close() {
    release();
    m_document.setProject(std::nullopt);
}

/// The file is closed on its own thread, behind everything that is still to be written.
void ProjectController::release() {
    if (m_project)
        m_pool.start([project = std::move(m_project)]() mutable { project.reset(); });
    m_project.reset();
}

void ProjectController::exportTo(const QString& path) {
    run(
        [path](const Project& project) {
            project.exportTo(native(path));
            return true;
        },
        [this, path](const Outcome<bool>& outcome) {
            if (outcome.value)
                Q_EMIT noticed(Workspace::Severity::Advice, tr("Saved as %1.").arg(path));
            else
                report(*outcome.error);
        });
}

void ProjectController::rememberView(const std::map<std::string, std::string>& view) {
    run(
        [view](const Project& project) {
            project.database().write([&] {
                for (const auto& [name, value] : view)
                    SettingTable(project).setValue(name, value);
            });
            return true;
        },
        [](const Outcome<bool>&) {});
}

void ProjectController::addPictures(const QStringList& paths) {
    run(
        [paths](const Project& project) {
            const OpenedPaths found = lookAtPaths(paths);
            if (!found.failures.empty())
                throw Error(found.failures.front());
            fill(project, found.pictures, found.classes);
            return true;
        },
        [this](const Outcome<bool>& outcome) {
            if (outcome.error)
                return report(*outcome.error);
            reload();
        });
}

void ProjectController::findMoved(const QString& folder) {
    using Found = std::pair<std::vector<MovedImage>, int>;
    run(
        [folder](const Project& project) {
            return Found(overlook::findMoved(project, native(folder), JobControl()),
                         static_cast<int>(missingImages(project).size()));
        },
        [this](const Outcome<Found>& outcome) {
            if (outcome.error)
                return report(*outcome.error);
            Q_EMIT movedFound(outcome.value->first, outcome.value->second);
        });
}

void ProjectController::acceptMoved(const std::vector<MovedImage>& moves) {
    run(
        [moves](const Project& project) {
            acceptMoves(project, moves);
            return true;
        },
        [this](const Outcome<bool>& outcome) {
            if (outcome.error)
                return report(*outcome.error);
            reload();
        });
}

void ProjectController::reload() {
    run([](const Project& project) { return contentsOf(project); },
        [this](const Outcome<ProjectContents>& outcome) {
            if (outcome.error)
                return report(*outcome.error);
            const PictureEntry* shown = m_document.currentEntry();
            const std::int64_t image = shown ? shown->inProject : 0;
            m_highestClassId = std::max(m_highestClassId, outcome.value->highestClassId);
            m_document.setDataClasses(outcome.value->classes);
            m_document.setPictures(outcome.value->pictures);
            for (std::size_t i = 0; i < outcome.value->pictures.size(); ++i)
                if (outcome.value->pictures[i].inProject == image)
                    m_document.selectPicture(static_cast<int>(i));
        });
}

void ProjectController::report(const Error& error) {
    Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
}

QString ProjectController::proposedPath() const {
    const PictureEntry* entry = m_document.currentEntry();
    if (!entry)
        return {};
    const QString folder = QFileInfo(entry->path).absolutePath();
    return QStringLiteral("%1/%2.overlook").arg(folder, QFileInfo(folder).fileName());
}

}  // namespace overlook
