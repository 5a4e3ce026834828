#include "app/controllers/job_pace.h"

#include <algorithm>
#include <utility>

#include "app/controllers/workspace.h"
#include "app/engine/engine_process.h"
#include "inference/protocol/pause_messages.h"

namespace overlook {

JobPace::JobPace(EngineProcess& engine, QObject* parent) : QObject(parent), m_engine(engine) {
    connect(&m_engine, &EngineProcess::notified, this, [this](const QString& method, const nlohmann::json& params) {
        if (method == QLatin1String(kPausedMethod))
            takePause(params);
    });
    connect(&m_engine, &EngineProcess::progressed, this, [this](qint64 id) {
        if (id == m_request)
            m_pausedMsAtReport = m_pausedMs;
    });
}

void JobPace::begin(RequestId request) {
    m_request = request;
    m_pace = Pace::Working;
    m_pausedMs = m_pausedMsAtReport = 0;
    Q_EMIT changed();  // from now on there is something to pause
}

void JobPace::end() {
    m_request = 0;
    m_pace = Pace::Working;
    Q_EMIT changed();
}

void JobPace::pause() {
    if (!isRunning() || m_pace != Pace::Working)
        return;
    m_engine.setPaused(m_request, true);
    setPace(Pace::Pausing);
}

void JobPace::goOn() {
    if (!isRunning() || m_pace == Pace::Working)
        return;
    m_engine.setPaused(m_request, false);
    setPace(Pace::Working);
}

JobState JobPace::paced(JobState job) const {
    if (m_pace != Pace::Working) {
        job.step = (m_pace == Pace::Paused ? tr("Paused. %1") : tr("Pausing … %1")).arg(job.step);
        job.fraction = std::max(0.0, job.fraction);  // a bar that runs to and fro would say that something is done
        job.secondsLeft = -1;
    } else if (job.secondsLeft >= 0 && job.fraction > 0) {
        // The tracker divided the time since the beginning by what is done, pauses and all.
        const double ofPauses = static_cast<double>(m_pausedMsAtReport) / 1000 * (1 - job.fraction) / job.fraction;
        job.secondsLeft = std::max(0, job.secondsLeft - static_cast<int>(ofPauses));
    }
    return job;
}

/// The engine waits from now on. That it goes on is known already, and a message of a pause that is over comes late.
void JobPace::takePause(const nlohmann::json& params) {
    const bool isOurs = isRunning() && params.value("id", nlohmann::json()) == m_request;
    if (isOurs && m_pace == Pace::Pausing && params.value("isPaused", nlohmann::json()) == true)
        setPace(Pace::Paused);
}

void JobPace::setPace(Pace pace) {
    const Pace before = std::exchange(m_pace, pace);
    if (pace == Pace::Paused)
        m_sincePause.start();
    else if (before == Pace::Paused)
        m_pausedMs += m_sincePause.elapsed();
    Q_EMIT changed();
}

}  // namespace overlook
