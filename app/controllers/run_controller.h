#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "app/controllers/run_contents.h"
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
    /// A run that is being trained now; its folder may still be empty.
    void follow(const QString& folder, int plannedEpochs);
    void refresh();      ///< reads the folder of the open run again
    void endTraining();  ///< nobody writes the run any more; reads it a last time

    /// Path of an epoch's checkpoint; empty when it was not kept.
    [[nodiscard]] QString checkpoint(int epoch) const;
    /// Whether the run's stored maps are of this picture, rather than of another one with the same name.
    [[nodiscard]] bool holds(const PictureEntry& entry) const;

 Q_SIGNALS:
    void replaced();   ///< another run is open: nothing read from the former one counts
    void refreshed();  ///< the document shows the folder as it was when refresh() was called, or newer

 private:
    void take(RunContents contents);
    void describeNetwork(const RunContents& contents);
    void watch(const QString& folder);

    Parts m_parts;
    RunContents m_contents;
    bool m_isTraining = false;
    int m_planned = 0;
    bool m_isNetworkKnown = false;  ///< a checkpoint of this run was sent to the engine
    bool m_isReading = false;
    bool m_isOutdated = false;  ///< something happened while reading
    QFileSystemWatcher m_watcher;
};

}  // namespace overlook
