#pragma once

#include <memory>
#include <QObject>

#include "app/controllers/byte_cache.h"
#include "app/controllers/job_tracker.h"
#include "app/controllers/stored_results.h"
#include "app/controllers/workspace.h"
#include "inference/protocol/rpc.h"

namespace overlook {

class EngineProcess;
class RunController;
struct MapCaches;

/// What the controllers of results work with.
struct ResultParts {
    Document& document;
    EngineProcess& engine;
    RunController& runs;
    JobTracker& jobs;
    QThreadPool& pool;
    std::shared_ptr<MapCaches> caches = nullptr;  ///< null = each has its own
};

/// Path of the model whose results belong to the selection: the epoch's checkpoint, or the opened model; empty when
/// there is none.
[[nodiscard]] QString selectedModelPath(const ResultParts& parts);

/// Brings the scores or the mask of the selected picture into the document: those that the run kept, else from the
/// engine. Newest wins: an answer that is out of date is kept for later and not shown.
class PredictionController : public QObject {
    Q_OBJECT

 public:
    PredictionController(const ResultParts& parts, QObject* parent = nullptr);

    void cancel();

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    void refresh();
    [[nodiscard]] bool hasStoredScores();
    [[nodiscard]] std::optional<Prediction> fromScores(const Scores& scores) const;
    void compute(const QString& model);
    void take(const QString& key, const Prediction& prediction);
    void fail(const QString& key, const Error& error);
    void dropRequest();
    [[nodiscard]] QString key(const QString& model) const;

    ResultParts m_parts;
    StoredResults m_stored;
    ByteCache<QString, Prediction> m_cache;
    RequestId m_request = 0;  ///< 0 = none under way
    QString m_requestKey;
    QString m_failedKey;  ///< not asked again until something else was asked
};

}  // namespace overlook
