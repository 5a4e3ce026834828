#include "app/controllers/open_controller.h"

#include <utility>

#include "app/controllers/io_job.h"
#include "app/controllers/model_controller.h"
#include "app/controllers/project_controller.h"
#include "app/controllers/run_controller.h"
#include "app/engine/error_text.h"

namespace overlook {

OpenController::OpenController(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    m_pool.setMaxThreadCount(1);
}

void OpenController::open(const QStringList& paths, std::function<void()> then) {
    runOnPool(
        m_pool, this, [paths] { return lookAtPaths(paths); },
        [this, then = std::move(then)](const Outcome<OpenedPaths>& outcome) {
            if (outcome.value)
                show(*outcome.value);
            else
                Q_EMIT noticed(Workspace::Severity::Failure, translated(*outcome.error));
            if (then)
                then();
        });
}

void OpenController::openPicturesOf(const RunContents& run) {
    if (!m_parts.document.pictures().empty())
        return;
    runOnPool(
        m_pool, this,
        [run] {
            OpenedPaths found;
            found.run = run;
            addPicturesOfRun(found);
            return found;
        },
        [this](const Outcome<OpenedPaths>& outcome) {
            if (!outcome.value || !m_parts.document.pictures().empty())
                return;
            OpenedPaths found = *outcome.value;
            found.run.reset();  // is open
            show(found);
        });
}

void OpenController::show(const OpenedPaths& found) {
    for (const Error& error : found.failures)
        Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
    for (const Error& error : found.warnings)
        Q_EMIT noticed(Workspace::Severity::Warning, translated(error));
    const bool keepsPictures = found.arePicturesOfRun && m_parts.projects.isOpen();
    if (!found.pictures.empty() && !keepsPictures) {
        m_dataFolder = found.dataFolder;
        const bool areOfRun = m_parts.document.run() && !m_parts.document.model();  // bare maps have classes only
        if (!found.classes.isEmpty() || !areOfRun)
            m_parts.document.setDataClasses(found.classes);
        m_parts.document.setPictures(found.pictures);
    }
    if (!found.project.isEmpty())
        m_parts.projects.open(found.project);
    if (found.run)
        m_parts.runs.open(*found.run);
    if (!found.model.isEmpty())
        m_parts.models.open(found.model);
    if (!found.volumes.isEmpty())
        Q_EMIT volumesOpened(found.volumes);
    QStringList shown = found.opened;
    shown.removeAll(found.model);  // told when the engine could load it
    shown.removeAll(found.project);
    if (!shown.isEmpty())
        Q_EMIT opened(shown);
}

QString OpenController::dataSet() const {
    const auto& project = m_parts.document.project();
    return project ? project->path : m_dataFolder;
}

}  // namespace overlook
