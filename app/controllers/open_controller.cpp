#include "app/controllers/open_controller.h"

#include <utility>

#include "app/controllers/io_job.h"
#include "app/controllers/model_controller.h"
#include "app/controllers/run_controller.h"
#include "app/engine/error_text.h"

namespace overlook {

OpenController::OpenController(Document& document, ModelController& models, RunController& runs, QObject* parent)
    : QObject(parent), m_document(document), m_models(models), m_runs(runs) {
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

void OpenController::show(const OpenedPaths& found) {
    for (const Error& error : found.failures)
        Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
    for (const Error& error : found.warnings)
        Q_EMIT noticed(Workspace::Severity::Warning, translated(error));
    if (!found.pictures.empty()) {
        m_dataFolder = found.dataFolder;
        m_document.setDataClasses(found.classes);
        m_document.setPictures(found.pictures);
    }
    if (found.run)
        m_runs.open(*found.run);
    if (!found.model.isEmpty())
        m_models.open(found.model);
    QStringList shown = found.opened;
    shown.removeAll(found.model);  // told when the engine could load it
    if (!shown.isEmpty())
        Q_EMIT opened(shown);
}

}  // namespace overlook
