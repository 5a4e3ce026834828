#include "app/controllers/run_controller.h"

#include <algorithm>
#include <QDir>
#include <QFileInfo>

#include "app/controllers/io_job.h"
#include "app/controllers/model_controller.h"
#include "inference/core/files.h"

namespace overlook {

RunController::RunController(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &RunController::refresh);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &RunController::refresh);
    connect(&m_parts.document, &Document::changed, this, [this](Changes changes) {
        if (changes & Change::Run && !m_parts.document.run())
            watch({});
    });
}

void RunController::open(const RunContents& contents) {
    m_isTraining = false;
    m_planned = 0;
    m_isNetworkKnown = false;
    m_parts.document.setRun(std::nullopt);
    m_parts.document.setModel(std::nullopt);
    if (m_parts.document.classes().isEmpty())
        m_parts.document.setDataClasses(contents.classes);
    Q_EMIT replaced();
    watch(contents.state.folder);
    take(contents);
}

void RunController::follow(const QString& folder, int plannedEpochs) {
    RunContents contents;
    contents.state.folder = folder;
    open(contents);
    m_isTraining = true;
    m_planned = plannedEpochs;
    take(contents);
}

void RunController::refresh() {
    if (!m_parts.document.run()) {
        Q_EMIT refreshed();
        return;
    }
    if (m_isReading) {
        m_isOutdated = true;
        return;
    }
    m_isReading = true;
    m_isOutdated = false;
    const QString folder = m_parts.document.run()->folder;
    runOnPool(
        m_parts.pool, this, [folder] { return readRunContents(folder); },
        [this, folder](const Outcome<RunContents>& outcome) {
            m_isReading = false;
            const bool isStillOpen = m_parts.document.run() && m_parts.document.run()->folder == folder;
            if (isStillOpen && outcome.value)
                take(*outcome.value);
            if (m_isOutdated)
                refresh();
            else
                Q_EMIT refreshed();
        });
}

void RunController::endTraining() {
    m_isTraining = false;
    if (m_parts.document.run())
        take(m_contents);
    refresh();
}

QString RunController::checkpoint(int epoch) const {
    if (m_contents.checkpoints.count(epoch) == 0)
        return {};
    const RunFolder run(pathFromUtf8(m_contents.state.folder.toStdString()));
    return QString::fromStdString(utf8(run.checkpointPath(epoch)));
}

bool RunController::holds(const PictureEntry& entry) const {
    return m_contents.dataFolder.isEmpty() || entry.path.startsWith(m_contents.dataFolder + u'/');
}

void RunController::take(RunContents contents) {
    contents.state.isTraining = m_isTraining;
    contents.state.planned = std::max(contents.state.planned, m_planned);
    m_contents = std::move(contents);
    if (m_contents.model && !m_parts.document.model())
        m_parts.document.setModel(m_contents.model);
    m_parts.document.setRun(m_contents.state);
    describeNetwork(m_contents);
    watch(m_contents.state.folder);
}

void RunController::describeNetwork(const RunContents& contents) {
    if (m_isNetworkKnown || contents.checkpoints.empty())
        return;
    m_isNetworkKnown = true;
    m_parts.models.openCheckpoint(checkpoint(*contents.checkpoints.rbegin()));
}

/// A file that is replaced by renaming leaves the watcher, so this is repeated after every change.
void RunController::watch(const QString& folder) {
    const QStringList wanted =
        folder.isEmpty() ? QStringList() : QStringList{folder, QDir(folder).filePath(QStringLiteral("metrics.csv"))};
    QStringList watched = m_watcher.directories() + m_watcher.files();
    for (const QString& path : std::as_const(watched))
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    for (const QString& path : wanted)
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

}  // namespace overlook
