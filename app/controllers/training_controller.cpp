#include "app/controllers/training_controller.h"

#include <QDir>
#include <QFileInfo>
#include <utility>

#include "app/controllers/run_controller.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"
#include "inference/core/error.h"
#include "inference/core/run_folder.h"
#include "inference/protocol/training_messages.h"

namespace overlook {

TrainingController::TrainingController(const Parts& parts, QObject* parent)
    : QObject(parent), m_parts(parts), m_pace(parts.engine) {
    connect(&m_parts.runs, &RunController::refreshed, this, [this] {
        if (const auto isComplete = std::exchange(m_outcome, std::nullopt))
            Q_EMIT ended(*isComplete);
    });
    connect(&m_parts.engine, &EngineProcess::notified, this, [this](const QString& method) {
        if (isRunning() && method == QLatin1String("train/epoch"))
            m_parts.runs.refresh();  // the folder is the truth; the message only says when to look
    });
}

void TrainingController::askChoices() {
    if (std::exchange(m_isAsked, true))
        return;
    m_parts.engine.send(
        QStringLiteral("train/choices"), nlohmann::json::object(), this,
        [this](const nlohmann::json& result) {
            m_choices = result.get<TrainingChoices>();
            Q_EMIT choicesChanged();
        },
        [this](const Error& error) {
            m_isAsked = false;
            Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
        });
}

void TrainingController::start(const Train& request) {
    if (isRunning()) {
        Q_EMIT noticed(Workspace::Severity::Advice,
                       tr("A training is running already. Stop it, or wait until it has ended."));
        return;
    }
    m_parts.jobs.begin(Lane::Train, tr("Training …"));
    m_request = m_parts.engine.send(
        QStringLiteral("train/start"), request, this,
        [this](const nlohmann::json& answer) {
            for (const Sentence& warning : answer.get<TrainSummary>().warnings)
                Q_EMIT noticed(Workspace::Severity::Warning, translated(warning, "Warning"));
            finish(nullptr);
        },
        [this](const Error& error) { finish(&error); });
    m_parts.runs.follow(QString::fromStdString(request.out), request.epochs);
    m_pace.begin(m_request);
}

void TrainingController::resume(const QString& runFolder) {
    try {
        nlohmann::json asked = Train();  // runs of an earlier version do not say what it did not know
        asked.merge_patch(RunFolder(runFolder.toStdString()).description().at("request"));
        auto request = asked.get<Train>();
        request.out = runFolder.toStdString();
        start(request);
    } catch (const nlohmann::json::exception&) {
        Q_EMIT noticed(
            Workspace::Severity::Failure,
            tr("The run in %1 does not say how it was made, so it cannot be continued. Train anew.").arg(runFolder));
    } catch (const Error& error) {
        Q_EMIT noticed(Workspace::Severity::Failure, translated(error));
    }
}

void TrainingController::cancel() {
    if (isRunning())
        m_parts.engine.cancel(m_request);
}

QString TrainingController::freshRunFolder(const QString& dataFolder) {
    const QFileInfo data(dataFolder);
    for (int number = 1;; ++number) {
        const QString name = QStringLiteral("%1-run-%2").arg(data.fileName()).arg(number);
        const QString path = data.dir().filePath(name);
        if (!QFileInfo::exists(path))
            return path;
    }
}

void TrainingController::finish(const Error* error) {
    m_request = 0;
    m_pace.end();
    m_parts.jobs.end(Lane::Train);
    if (error && error->kind() == Error::Kind::Cancelled)
        Q_EMIT noticed(Workspace::Severity::Advice, tr("Training was stopped. The finished epochs are kept."));
    else if (error)
        Q_EMIT noticed(Workspace::Severity::Failure, translated(*error));
    m_outcome = error == nullptr;
    m_parts.runs.endTraining();
}

}  // namespace overlook
