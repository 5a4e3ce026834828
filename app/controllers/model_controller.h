#pragma once

#include <QObject>

#include "app/controllers/job_tracker.h"
#include "app/controllers/workspace.h"
#include "inference/protocol/rpc.h"

namespace overlook {

class EngineProcess;

/// Brings descriptions of models into the document. A model that cannot be used leaves the active one where it is.
class ModelController : public QObject {
    Q_OBJECT

 public:
    ModelController(Document& document, EngineProcess& engine, JobTracker& jobs, QObject* parent = nullptr);

    /// A model that the user opened; it takes the place of a run.
    void open(const QString& path);
    /// The network of the open run, from one of its checkpoints.
    void openCheckpoint(const QString& path);
    /// The model or network that is open, on an engine that does not know it yet. Nothing happens without one.
    void reopen();
    void cancel();

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void opened(const QString& path);  ///< a model that the user opened is ready
    void ready();                      ///< the document has the engine's description
    void failed();                     ///< a model, or the network of the open run, cannot be used

 private:
    enum class Purpose { Open, OpenCheckpoint, Reopen };
    void load(const QString& path, Purpose purpose);
    void show(const ModelDescription& model, const QString& path, Purpose purpose);
    void fail(const Error& error, Purpose purpose);

    Document& m_document;
    EngineProcess& m_engine;
    JobTracker& m_jobs;
    RequestId m_request = 0;  ///< 0 = none under way
};

}  // namespace overlook
