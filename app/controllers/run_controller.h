#pragma once

#include <QObject>

#include "app/controllers/run_contents.h"
#include "app/controllers/run_watch.h"
#include "app/controllers/workspace.h"

class QThreadPool;

namespace overlook {

class ModelController;

/// Keeps the document's run the same as its folder on disk, also while this or another program still writes it.
class RunController : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        Document& document;
        ModelController& models;
        QThreadPool& pool;
    };
    explicit RunController(const Parts& parts, QObject* parent = nullptr);

    void open(const RunContents& contents);
    /// A folder, still empty or not there yet, in which any program will write a run; begun() follows.
    void await(const QString& folder);
    /// A run that is being trained now; its folder may still be empty.
    void follow(const QString& folder, int plannedEpochs);
    void refresh();      ///< reads the folder of the open run again
    void endTraining();  ///< nobody writes the run any more; reads it a last time

    /// Path of an epoch's checkpoint; empty when it was not kept.
    [[nodiscard]] QString checkpoint(int epoch) const;
    /// Whether the run's stored maps are of this picture, rather than of another one with the same name.
    [[nodiscard]] bool holds(const PictureEntry& entry) const;

 Q_SIGNALS:
    void begun(const overlook::RunContents& contents);  ///< the run that was awaited has its first epoch
    void rereading();                                   ///< what was not there may be there now
    void replaced();   ///< another run is open: nothing read from the former one counts
    void refreshed();  ///< the document shows the folder as it was when refresh() was called, or newer

 private:
    void take(RunContents contents);
    void showClasses();
    void describeNetwork(const RunContents& contents);

    Parts m_parts;
    RunContents m_contents;
    ClassTable m_ownClasses;  ///< those that the document has from the run
    bool m_isTraining = false;
    bool m_isAwaited = false;
    int m_planned = 0;
    bool m_isNetworkKnown = false;  ///< a checkpoint of this run was sent to the engine
    bool m_isReading = false;
    bool m_isOutdated = false;  ///< something happened while reading
    RunWatch m_watch;
};

}  // namespace overlook
