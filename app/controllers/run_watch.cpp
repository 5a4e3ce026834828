#include "app/controllers/run_watch.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <utility>

#include "app/controllers/io_job.h"
#include "inference/core/checkpoint_series.h"
#include "inference/core/files.h"

namespace overlook {

namespace {

constexpr int kLookEveryMs = 500;
constexpr int kMostFolders = 64;  // of maps: more would be slow on a network drive

QStringList foldersIn(const QString& folder, int most) {
    QStringList found;
    for (QDirIterator entries(folder, QDir::Dirs | QDir::NoDotAndDotDot); entries.hasNext() && found.size() < most;)
        found << entries.next();
    return found;
}

QStringList modelFiles(const QString& folder) {
    QStringList found;
    for (QDirIterator entries(folder, QDir::Files); entries.hasNext();)
        if (const QString path = entries.next(); isModelFile(pathFromUtf8(path.toStdString())))
            found << path;
    found.sort();
    return found;
}

/// Folders with maps: of the first pictures, all their classes.
QStringList mapFolders(const QString& maps) {
    QStringList found{maps};
    for (const QString& picture : foldersIn(maps, kMostFolders)) {
        found << picture;
        found += foldersIn(picture, kMostFolders);
        if (found.size() > kMostFolders)
            break;
    }
    return found;
}

}  // namespace

QByteArray stateOnDisk(const QString& runFolder) {
    const QDir run(runFolder);
    QStringList paths{runFolder, run.filePath(QStringLiteral("metrics.csv")), run.filePath(QStringLiteral("run.json")),
                      run.filePath(QStringLiteral("checkpoints"))};
    for (const QString& folder : {runFolder, run.filePath(QStringLiteral("checkpoints"))})
        paths += modelFiles(folder);
    paths += mapFolders(run.filePath(QStringLiteral("maps")));
    QCryptographicHash state(QCryptographicHash::Md5);
    const QDateTime now = QDateTime::currentDateTime();
    for (const QString& path : std::as_const(paths)) {
        const QFileInfo entry(path);
        const qint64 changed = entry.exists() ? entry.lastModified().toMSecsSinceEpoch() : 0;
        const qint64 age = now.toMSecsSinceEpoch() - changed;
        const bool isFresh = age >= 0 && age < kStillGrowing.count();
        state.addData(QStringLiteral("%1\n%2\n%3\n%4\n")
                          .arg(path)
                          .arg(changed)
                          .arg(entry.isFile() ? entry.size() : 0)
                          .arg(isFresh ? 1 : 0)
                          .toUtf8());
    }
    return state.result();
}

RunWatch::RunWatch(QThreadPool& pool, QObject* parent) : QObject(parent), m_pool(pool) {
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        follow();
        Q_EMIT changed();
    });
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        follow();
        Q_EMIT changed();
    });
    m_timer.setInterval(kLookEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &RunWatch::look);
}

void RunWatch::watch(const QString& folder, bool isFinished) {
    if (folder != std::exchange(m_folder, folder))
        m_seen.reset();
    follow();
    if (folder.isEmpty() || isFinished)
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

/// A file that is replaced by renaming leaves the watcher, so this is repeated after every change.
void RunWatch::follow() {
    const QStringList wanted = m_folder.isEmpty()
                                   ? QStringList()
                                   : QStringList{m_folder, QDir(m_folder).filePath(QStringLiteral("metrics.csv"))};
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    for (const QString& path : watched)
        if (!wanted.contains(path))
            m_watcher.removePath(path);
    for (const QString& path : wanted)
        if (!watched.contains(path) && QFileInfo::exists(path))
            m_watcher.addPath(path);
}

void RunWatch::look() {
    if (std::exchange(m_isLooking, true))
        return;
    runOnPool(
        m_pool, this, [folder = m_folder] { return stateOnDisk(folder); },
        [this, folder = m_folder](const Outcome<QByteArray>& outcome) {
            m_isLooking = false;
            if (folder != m_folder || !outcome.value)
                return;
            if (std::exchange(m_seen, outcome.value) == outcome.value)
                return;
            follow();
            Q_EMIT changed();
        });
}

}  // namespace overlook
