#pragma once

#include <QObject>

#include "app/controllers/workspace.h"

namespace overlook {

class EngineProcess;
class JobTracker;
class ModelController;

/// What the engines compute on: the user's choice, what there is to choose from, and what came of it.
class DeviceController : public QObject {
    Q_OBJECT

 public:
    struct Parts {
        EngineProcess& view;
        EngineProcess& train;
        ModelController& models;
        JobTracker& jobs;
    };
    explicit DeviceController(const Parts& parts, QObject* parent = nullptr);

    /// Opens the model again on this device ("cpu", "cuda:1"; empty = the best there is). What is being computed is
    /// computed there; a job of the train lane ends where it began.
    void choose(const QString& id);
    [[nodiscard]] const QString& chosen() const { return m_isRemote ? m_chosenThere : m_chosenHere; }
    /// What the train lane, which stays on this machine, computes on.
    [[nodiscard]] const QString& chosenHere() const { return m_chosenHere; }
    /// The view lane is about to compute on another machine, where the devices are others. The choice of this machine
    /// is kept, and holds again afterwards.
    void setRemote(bool isRemote);
    [[nodiscard]] bool isRemote() const { return m_isRemote; }
    /// What the engine found; no devices until it was asked and has answered.
    [[nodiscard]] const DeviceList& list() const { return m_list; }
    void ask();                           ///< changed() follows; nothing happens when the answer is known
    [[nodiscard]] QString inUse() const;  ///< "CPU, 2 threads"; empty until an engine said it

    /// Whether a device can have this id; the empty one means the best there is.
    [[nodiscard]] static bool isId(const QString& text);

 Q_SIGNALS:
    void noticed(overlook::Workspace::Severity severity, const QString& text);
    void changed();

 private:
    void hear(const EngineProcess& engine);
    void moveTrainLane();

    Parts m_parts;
    QString m_chosenHere;
    QString m_chosenThere;
    bool m_isRemote = false;
    DeviceList m_list;
    bool m_isAsked = false;
    bool m_isFallbackSaid = false;  ///< of this choice, by either engine
};

}  // namespace overlook
