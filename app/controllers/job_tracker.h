#pragma once

#include <array>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include "app/controllers/workspace.h"

namespace overlook {

/// Who works: looking never waits for training, nor hints that come and go as files for either.
enum class Lane { View, Train, Transfer };

/// The job that the status bar shows: that of the transfer before the training lane's, which goes on for long, and this
/// before the view lane's, and of the view lane only what takes long enough to be worth a word.
class JobTracker : public QObject {
    Q_OBJECT

 public:
    explicit JobTracker(QObject* parent = nullptr);

    void begin(Lane lane, const QString& step);                    ///< each begin() has its end()
    void report(Lane lane, const QString& step, double fraction);  ///< nothing when the lane has no job
    void end(Lane lane);

    [[nodiscard]] const JobState& state() const { return m_state; }
    [[nodiscard]] bool isRunning(Lane lane) const;

 Q_SIGNALS:
    void changed();

 private:
    void update();

    struct LaneJob {
        int running = 0;
        QElapsedTimer sinceBegin;
        JobState state;
    };
    [[nodiscard]] LaneJob& job(Lane lane) { return m_jobs[static_cast<std::size_t>(lane)]; }

    std::array<LaneJob, 3> m_jobs;
    JobState m_state;
    QTimer m_viewDelay;
};

/// The rest of a job that did `fraction` (0 … 1) of its work in `elapsedMs` at an even pace; -1 = too early to say.
[[nodiscard]] int expectedSecondsLeft(double fraction, qint64 elapsedMs);

}  // namespace overlook
