#pragma once

#include <optional>
#include <QObject>

#include "app/controllers/job_pace.h"
#include "app/controllers/job_tracker.h"
#include "app/controllers/workspace.h"
#include "inference/protocol/rpc.h"
#include "inference/protocol/training_choices.h"

namespace overlook {

class EngineProcess;
class RunController;
struct Train;

/// Starts, pauses and stops training in the engine of the train lane, and has the window follow the run.
class TrainingController : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        EngineProcess& engine;
        RunController& runs;
        JobTracker& jobs;
    };
    explicit TrainingController(const Parts& parts, QObject* parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_request != 0; }
    /// What the engine can train; empty until it was asked and has answered.
    [[nodiscard]] const TrainingChoices& choices() const { return m_choices; }
    void askChoices();  ///< choicesChanged() follows; nothing happens when the answer is known

    /// `request.data` and `request.out` are set. Nothing happens, but a notice, while a training is running.
    void start(const Train& request);
    /// Goes on with an unfinished run as its run.json says.
    void resume(const QString& runFolder);
    void cancel();
    /// Has the running training wait after the batch that it learns from.
    [[nodiscard]] JobPace& pace() { return m_pace; }

    /// A folder that is not there yet, beside the data set: "boats-run-1", "boats-run-2", …
    [[nodiscard]] static QString freshRunFolder(const QString& dataFolder);

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void choicesChanged();
    /// The window shows all finished epochs.
    void ended(bool isComplete);  ///< false = stopped or failed; finished epochs are kept

 private:
    void finish(const Error* error);

    Parts m_parts;
    TrainingChoices m_choices;
    bool m_isAsked = false;
    RequestId m_request = 0;  ///< 0 = none under way
    JobPace m_pace;
    std::optional<bool> m_outcome;  ///< of a training whose last epoch is still being read
};

}  // namespace overlook
