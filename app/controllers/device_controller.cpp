#include "app/controllers/device_controller.h"

#include <QRegularExpression>
#include <utility>

#include "app/controllers/job_tracker.h"
#include "app/controllers/model_controller.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"

namespace overlook {

DeviceController::DeviceController(const Parts& parts, QObject* parent) : QObject(parent), m_parts(parts) {
    for (const EngineProcess* engine : {&m_parts.view, &m_parts.train})
        connect(engine, &EngineProcess::stateChanged, this, [this, engine] { hear(*engine); });
    connect(&m_parts.jobs, &JobTracker::changed, this, &DeviceController::moveTrainLane);
}

bool DeviceController::isId(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("^(|cpu|cuda|cuda:\\d{1,2})$"));
    return pattern.match(text).hasMatch();
}

void DeviceController::choose(const QString& id) {
    if (!isId(id) || id == chosen())
        return;
    (m_isRemote ? m_chosenThere : m_chosenHere) = id;
    m_isFallbackSaid = false;
    m_parts.view.setDevice(id);
    moveTrainLane();
    m_parts.models.reopen();
    Q_EMIT changed();
}

void DeviceController::setRemote(bool isRemote) {
    m_isRemote = isRemote;
    m_chosenThere.clear();
    m_list = {};
    m_isAsked = false;
    m_isFallbackSaid = false;
    Q_EMIT changed();
}

void DeviceController::moveTrainLane() {
    if (!m_parts.jobs.isRunning(Lane::Train))
        m_parts.train.setDevice(m_chosenHere);
}

void DeviceController::ask() {
    if (std::exchange(m_isAsked, true))
        return;
    m_parts.view.send(
        QStringLiteral("devices"), nlohmann::json::object(), this,
        [this](const nlohmann::json& result) {
            m_list = result.get<DeviceList>();
            Q_EMIT changed();
        },
        [this](const Error&) { m_isAsked = false; });  // the menu goes on with what it has
}

QString DeviceController::inUse() const {
    const Welcome& view = m_parts.view.welcome();
    const Welcome& either = view.device.empty() && !m_isRemote ? m_parts.train.welcome() : view;
    return QString::fromStdString(either.device);
}

void DeviceController::hear(const EngineProcess& engine) {
    Q_EMIT changed();
    if (engine.state() != EngineProcess::State::Ready || engine.welcome().warnings.empty())
        return;
    if (std::exchange(m_isFallbackSaid, true))
        return;
    for (const Sentence& warning : engine.welcome().warnings)
        Q_EMIT noticed(Workspace::Severity::Warning, translated(warning, "Warning"));
}

}  // namespace overlook
