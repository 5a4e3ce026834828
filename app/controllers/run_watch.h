#pragma once

#include <chrono>
#include <optional>
#include <QByteArray>
#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

class QThreadPool;

namespace overlook {

/// A file that was written less than this ago may still grow: not every program renames complete files.
inline constexpr std::chrono::milliseconds kStillGrowing{1000};

/// Says when a run folder changes on the disk: its metrics at once, everything else, and whatever happens on drives
/// that tell nobody (network drives), within a second.
class RunWatch : public QObject {
    Q_OBJECT

 public:
    explicit RunWatch(QThreadPool& pool, QObject* parent = nullptr);

    /// Replaces what is watched; empty = nothing. The folder need not be there yet. A finished run is hardly ever
    /// written again: only what the system tells counts.
    void watch(const QString& folder, bool isFinished = false);

 Q_SIGNALS:
    void changed();

 private:
    void follow();
    void look();

    QThreadPool& m_pool;
    QString m_folder;
    QFileSystemWatcher m_watcher;
    QTimer m_timer;
    bool m_isLooking = false;
    std::optional<QByteArray> m_seen;  ///< nothing = not looked at yet
};

/// Stands for the state of a run folder on the disk: another one when epochs, maps or checkpoints came or went. Looks
/// at the first pictures only, because an epoch writes maps of all of them. A checkpoint that was written a moment ago,
/// and may still grow, counts as another state than the same one later.
[[nodiscard]] QByteArray stateOnDisk(const QString& runFolder);

}  // namespace overlook
