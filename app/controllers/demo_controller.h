#pragma once

#include <QObject>

#include "app/controllers/job_tracker.h"
#include "app/controllers/workspace.h"
#include "inference/protocol/rpc.h"

class QThreadPool;

namespace overlook {

class EngineProcess;
class OpenController;
class TrainingController;

/// The demo: generated pictures of boats that are always on water, and a small network that learns them while one
/// watches. Made once, then kept.
class DemoController : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        EngineProcess& engine;  ///< of the train lane
        OpenController& opener;
        TrainingController& training;
        JobTracker& jobs;
        QThreadPool& pool;
    };
    explicit DemoController(const Parts& parts, QObject* parent = nullptr);

    void open(const QString& folder);
    void cancel();

    /// What is there of the demo in a folder.
    struct Kept {
        QString data;
        bool hasData = false;  ///< complete
        QString finishedRun;   ///< empty = none
        QString freshRun;      ///< a folder name that is free: what a crash left half-finished is not gone on with
    };
    [[nodiscard]] static Kept lookAt(const QString& folder);

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void ready();  ///< a finished demo is shown, with a map

 private:
    void openFinished(const Kept& kept);
    void generate(const Kept& kept);
    void train(const Kept& kept);
    void chooseWhatTellsTheStory();
    void waitForMap();

    Parts m_parts;
    RequestId m_request = 0;  ///< generation; 0 = none under way
    bool m_isBusy = false;
    bool m_isTraining = false;
    bool m_waitsForMap = false;
};

}  // namespace overlook
