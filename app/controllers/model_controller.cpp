#include "app/controllers/model_controller.h"

#include <QFileInfo>
#include <utility>

#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"

namespace overlook {

ModelController::ModelController(Document& document, EngineProcess& engine, JobTracker& jobs, QObject* parent)
    : QObject(parent), m_document(document), m_engine(engine), m_jobs(jobs) {}

void ModelController::open(const QString& path) {
    load(path, Purpose::Open);
}

void ModelController::openCheckpoint(const QString& path) {
    load(path, Purpose::OpenCheckpoint);
}

void ModelController::reopen() {
    if (m_request == 0 && m_document.model())
        load(QString::fromStdString(m_document.model()->path), Purpose::Reopen);
}

void ModelController::cancel() {
    if (m_request != 0)
        m_engine.cancel(m_request);
}

void ModelController::load(const QString& path, Purpose purpose) {
    if (m_request != 0) {
        m_engine.drop(m_request);
        m_jobs.end(Lane::View);
    }
    m_jobs.begin(Lane::View, tr("Loading %1 …").arg(QFileInfo(path).fileName()));
    LoadModel request;
    request.path = path.toStdString();
    m_request = m_engine.send(
        QStringLiteral("model/load"), request, this,
        [this, path, purpose](const nlohmann::json& result) {
            const auto model = result.get<ModelDescription>();
            m_request = 0;
            m_jobs.end(Lane::View);
            show(model, path, purpose);
        },
        [this, purpose](const Error& error) {
            m_request = 0;
            m_jobs.end(Lane::View);
            fail(error, purpose);
        });
}

void ModelController::show(const ModelDescription& model, const QString& path, Purpose purpose) {
    if (purpose == Purpose::Reopen)
        return;  // the document has it
    if (purpose == Purpose::Open)
        m_document.setRun(std::nullopt);
    else if (!m_document.run())
        return;  // closed meanwhile
    m_document.setModel(model);
    for (const Sentence& warning : model.warnings)
        Q_EMIT noticed(Workspace::Severity::Warning, translated(warning, "Warning"));
    Q_EMIT ready();
    if (purpose == Purpose::Open)
        Q_EMIT opened(path);
}

void ModelController::fail(const Error& error, Purpose purpose) {
    if (error.kind() == Error::Kind::Cancelled)
        return;
    const bool isOfRun = purpose == Purpose::OpenCheckpoint;
    Q_EMIT noticed(isOfRun ? Workspace::Severity::Warning : Workspace::Severity::Failure, translated(error));
    Q_EMIT failed();
}

}  // namespace overlook
