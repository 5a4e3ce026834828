#include "app/controllers/job_tracker.h"

namespace overlook {

namespace {
constexpr int kWorthAWordMs = 300;
constexpr qint64 kShortestPastMs = 4000;  ///< from which the rest of a job is guessed
constexpr double kSmallestShare = 0.01;
}  // namespace

JobTracker::JobTracker(QObject* parent) : QObject(parent) {
    m_viewDelay.setSingleShot(true);
    m_viewDelay.setInterval(kWorthAWordMs);
    connect(&m_viewDelay, &QTimer::timeout, this, &JobTracker::update);
}

void JobTracker::begin(Lane lane, const QString& step) {
    if (++job(lane).running == 1 && lane == Lane::View)
        m_viewDelay.start();
    job(lane).sinceBegin.start();
    job(lane).state = {true, step, -1, -1};
    update();
}

void JobTracker::report(Lane lane, const QString& step, double fraction) {
    if (job(lane).running == 0)
        return;
    job(lane).state = {true, step, fraction, expectedSecondsLeft(fraction, job(lane).sinceBegin.elapsed())};
    update();
}

void JobTracker::end(Lane lane) {
    if (--job(lane).running == 0)
        job(lane).state = {};
    update();
}

bool JobTracker::isRunning(Lane lane) const {
    return m_jobs[static_cast<std::size_t>(lane)].running > 0;
}

void JobTracker::update() {
    JobState shown = job(Lane::Transfer).state;
    if (!shown.isRunning)
        shown = job(Lane::Train).state;
    if (!shown.isRunning && !m_viewDelay.isActive())
        shown = job(Lane::View).state;
    const bool isSame =
        shown.isRunning == m_state.isRunning && shown.step == m_state.step && shown.fraction == m_state.fraction;
    m_state = shown;
    if (!isSame)
        Q_EMIT changed();
}

int expectedSecondsLeft(double fraction, qint64 elapsedMs) {
    if (elapsedMs < kShortestPastMs || !(fraction >= kSmallestShare) || fraction > 1)
        return -1;
    return static_cast<int>(static_cast<double>(elapsedMs) / 1000 * (1 - fraction) / fraction + 0.5);
}

}  // namespace overlook
