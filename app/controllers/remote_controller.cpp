#include "app/controllers/remote_controller.h"

#include <utility>

#include "app/controllers/device_controller.h"
#include "app/controllers/model_controller.h"
#include "app/engine/engine_process.h"
#include "app/engine/error_text.h"

namespace overlook {

RemoteController::RemoteController(Parts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)) {
    connect(&m_parts.view, &EngineProcess::stateChanged, this, &RemoteController::changed);
}

RemoteController::~RemoteController() = default;

RemoteController::State RemoteController::state() const {
    if (!m_awaited.name.isEmpty())
        return State::Connecting;
    if (m_host.name.isEmpty())
        return State::Here;
    switch (m_parts.view.state()) {
        case EngineProcess::State::Starting:
            return State::Connecting;
        case EngineProcess::State::Ready:
            return State::Connected;
        case EngineProcess::State::Stopped:
            break;
    }
    return State::Interrupted;
}

const RemoteHost& RemoteController::host() const {
    return m_awaited.name.isEmpty() ? m_host : m_awaited;
}

void RemoteController::connectTo(const RemoteHost& host) {
    m_awaited = host;
    m_trial = std::make_unique<EngineProcess>(engineCommand(host));
    m_trial->send(
        QStringLiteral("devices"), nlohmann::json::object(), this, [this](const nlohmann::json&) { adopt(); },
        [this](const Error& error) {
            endTrial();
            Q_EMIT changed();
            if (error.kind() != Error::Kind::Cancelled)
                Q_EMIT failed(translated(error));
        });
    Q_EMIT changed();
}

void RemoteController::endTrial() {
    m_awaited = {};
    m_trial->stop();
}

void RemoteController::adopt() {
    m_host = m_awaited;
    endTrial();
    move(engineCommand(m_host));
    Q_EMIT connected();
    Q_EMIT noticed(
        Workspace::Severity::Advice,
        tr("What you look at is computed on %1 now. Training, teaching and the maps of all pictures still run "
           "on this machine.")
            .arg(m_host.name));
}

void RemoteController::leave() {
    if (!m_awaited.name.isEmpty()) {
        endTrial();
        Q_EMIT changed();
        return;
    }
    if (std::exchange(m_host, {}).name.isEmpty())
        return;
    move(m_parts.here);
}

void RemoteController::move(const EngineCommand& command) {
    m_parts.devices.setRemote(command.isRemote());
    m_parts.view.use(command, m_parts.devices.chosen());
    m_parts.devices.ask();
    m_parts.models.reopen();
    Q_EMIT changed();
}

}  // namespace overlook
