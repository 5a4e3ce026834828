#pragma once

#include <QElapsedTimer>
#include <QObject>

#include "inference/protocol/rpc.h"

namespace overlook {

class EngineProcess;
struct JobState;

/// Whether a job goes on, is to wait after the piece of work that it is at, or waits.
enum class Pace { Working, Pausing, Paused };

/// Has the running request of an engine wait between two pieces of its work, with all it has in memory, and go on later
/// as if nothing had been. Of engines' requests, "train/start" can wait.
class JobPace : public QObject {
    Q_OBJECT

 public:
    explicit JobPace(EngineProcess& engine, QObject* parent = nullptr);  ///< the engine must outlive it

    void begin(RequestId request);  ///< it runs from now on; each begin() has its end()
    void end();
    [[nodiscard]] bool isRunning() const { return m_request != 0; }

    void pause();  ///< nothing while no request is running
    void goOn();   ///< after pause(): as if there had been none
    /// Of the running request; Working when there is none.
    [[nodiscard]] Pace now() const { return m_pace; }
    /// The request's job as it is to be shown: says when it waits, and expects the rest without the pauses.
    [[nodiscard]] JobState paced(JobState job) const;

 Q_SIGNALS:
    void changed();  ///< also when a request begins or ends

 private:
    void takePause(const nlohmann::json& params);
    void setPace(Pace pace);

    EngineProcess& m_engine;
    RequestId m_request = 0;  ///< 0 = none under way
    Pace m_pace = Pace::Working;
    QElapsedTimer m_sincePause;
    qint64 m_pausedMs = 0;          ///< so far, without a pause that goes on
    qint64 m_pausedMsAtReport = 0;  ///< when the engine last said how far it is
};

}  // namespace overlook
