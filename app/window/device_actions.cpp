#include "app/window/device_actions.h"

#include <algorithm>
#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QSettings>

#include "app/controllers/device_controller.h"
#include "app/engine/error_text.h"
#include "app/window/actions.h"

namespace overlook {

namespace {

constexpr const char* kCpu = "cpu";

bool isGpu(const DeviceDescription& device) {
    return device.id != kCpu;
}

}  // namespace

DeviceActions::DeviceActions(const Actions& actions, DeviceController& devices, QSettings& settings, QObject* parent)
    : QObject(parent), m_menu(actions.menu(MenuId::Device)), m_devices(devices), m_settings(settings) {
    m_menu.setToolTipsVisible(true);
    connect(&m_menu, &QMenu::aboutToShow, this, [this] {
        fill();
        m_devices.ask();
    });
    connect(&m_devices, &DeviceController::changed, this, [this] {
        if (!m_menu.isVisible())
            return;
        const qsizetype active = m_menu.actions().indexOf(m_menu.activeAction());
        fill();  // the engine has answered
        m_menu.setActiveAction(m_menu.actions().value(active));
    });
}

void DeviceActions::fill() {
    m_menu.clear();
    delete m_group;
    m_group = new QActionGroup(this);
    const DeviceList& list = m_devices.list();
    add({}, tr("&Automatic"));
    add(QLatin1String(kCpu), tr("&CPU"));
    for (const DeviceDescription& device : list.devices)
        if (isGpu(device))
            add(QString::fromStdString(device.id), QString::fromStdString(device.id + " · " + device.name));
    if (list.devices.empty())
        addUnavailable(tr("GPUs"), tr("The engine is being asked which GPUs there are."));
    else if (std::none_of(list.devices.begin(), list.devices.end(), isGpu))
        addUnavailable(tr("GPUs"), translated(list.obstacle, "Warning"));
    if (m_group->checkedAction())
        return;
    QAction* missing = addUnavailable(m_devices.chosen(), tr("This device was chosen before and is not there now."));
    missing->setCheckable(true);
    missing->setChecked(true);
}

void DeviceActions::add(const QString& id, const QString& text) {
    QAction* action = m_menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(id == m_devices.chosen());
    m_group->addAction(action);
    connect(action, &QAction::triggered, this, [this, id] {
        if (!m_devices.isRemote())  // those of another machine mean nothing at the next start
            m_settings.setValue(QStringLiteral("device"), id);
        m_devices.choose(id);
    });
}

QAction* DeviceActions::addUnavailable(const QString& text, const QString& reason) {
    QAction* action = m_menu.addAction(text);
    action->setEnabled(false);
    action->setToolTip(reason);
    action->setStatusTip(reason);
    return action;
}

}  // namespace overlook
