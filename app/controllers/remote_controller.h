#pragma once

#include <memory>
#include <QObject>

#include "app/controllers/workspace.h"
#include "app/engine/remote_host.h"

namespace overlook {

class DeviceController;
class EngineProcess;
class ModelController;

/// On which machine the view lane computes: on this one, or on another one that ssh reaches. The train lane stays here:
/// it reads whole data sets and writes run folders.
class RemoteController : public QObject {
    Q_OBJECT

 public:
    enum class State {
        Here,
        Connecting,  ///< the engine here goes on until the other one has answered
        Connected,
        Interrupted  ///< the line was lost; the next request connects again
    };
    struct Parts {
        EngineProcess& view;
        DeviceController& devices;
        ModelController& models;
        EngineCommand here;  ///< the engine of this machine
    };
    explicit RemoteController(Parts parts, QObject* parent = nullptr);
    ~RemoteController() override;

    /// Computes there once the engine there has answered; when it does not, all stays as it is, and failed() says why.
    void connectTo(const RemoteHost& host);
    /// Back to the engine of this machine; also gives up connecting.
    void leave();

    [[nodiscard]] State state() const;
    /// Of the machine that is computed on, or that is being connected to; its name is empty for this one.
    [[nodiscard]] const RemoteHost& host() const;

 Q_SIGNALS:
    void changed();
    void connected();
    void failed(const QString& sentence);
    void noticed(overlook::Workspace::Severity severity, const QString& text);

 private:
    void adopt();
    void endTrial();
    void move(const EngineCommand& command);

    const Parts m_parts;
    RemoteHost m_host;     ///< in use
    RemoteHost m_awaited;  ///< being connected to
    /// Tries a machine before anything depends on it. Kept until the next one, because ending it takes a while.
    std::unique_ptr<EngineProcess> m_trial;
};

}  // namespace overlook
