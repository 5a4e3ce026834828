#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QMenu;
class QSettings;

namespace overlook {

class Actions;
class DeviceController;

/// The menu of devices that the engine can compute on. The choice is kept for the next start.
class DeviceActions : public QObject {
    Q_OBJECT

 public:
    DeviceActions(const Actions& actions, DeviceController& devices, QSettings& settings, QObject* parent);

 private:
    void fill();
    void add(const QString& id, const QString& text);
    QAction* addUnavailable(const QString& text, const QString& reason);

    QMenu& m_menu;
    DeviceController& m_devices;
    QSettings& m_settings;
    QActionGroup* m_group = nullptr;
};

}  // namespace overlook
