#include "app/window/window_layout.h"

#include <algorithm>
#include <QAction>
#include <QDockWidget>
#include <QGuiApplication>
#include <QScreen>
#include <QSettings>

namespace overlook {

namespace {

constexpr int kStateVersion = 6;  // raise when a panel is added or renamed: older states are ignored
constexpr QSize kStandardSize(1280, 800);
constexpr int kLeftWidth = 224;
constexpr int kRightWidth = 288;
constexpr int kBottomHeight = 132;
constexpr int kChartHeight = 230;

}  // namespace

WindowLayout::WindowLayout(QMainWindow& window, QSettings& settings) : m_window(window), m_settings(settings) {
    m_window.setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    m_window.setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    m_window.setDockOptions(QMainWindow::AnimatedDocks | QMainWindow::AllowTabbedDocks | QMainWindow::AllowNestedDocks);
}

QDockWidget& WindowLayout::add(QWidget& panel, const char* id, Qt::DockWidgetArea area) {
    auto* dock = new QDockWidget(&m_window);
    dock->setObjectName(QLatin1String(id));
    dock->setWidget(&panel);
    m_window.addDockWidget(area, dock);
    m_docks.push_back(dock);
    return *dock;
}

void WindowLayout::stack(const std::vector<QDockWidget*>& docks) {
    for (std::size_t i = 1; i < docks.size(); ++i)
        m_window.tabifyDockWidget(docks[i - 1], docks[i]);
    for (QDockWidget* dock : docks)
        QObject::connect(dock->toggleViewAction(), &QAction::triggered, dock, [dock](bool isShown) {
            if (isShown)
                bringUp(*dock);
        });
}

void WindowLayout::bringUp(QDockWidget& dock) {
    dock.show();
    dock.raise();
}

void WindowLayout::giveRoom(QDockWidget& dock) {
    auto* window = qobject_cast<QMainWindow*>(dock.window());
    if (!window || dock.isFloating() || dock.height() >= kChartHeight)
        return;
    window->resizeDocks({&dock}, {kChartHeight}, Qt::Vertical);
    window->resizeDocks({&dock}, {std::max(dock.width(), window->width() * 2 / 5)}, Qt::Horizontal);
}

void WindowLayout::restore() {
    const QScreen* screen = QGuiApplication::primaryScreen();
    const QSize available = screen ? screen->availableSize() : kStandardSize;
    m_window.resize(kStandardSize.boundedTo(available));
    applyStandardSizes();
    m_standardState = m_window.saveState(kStateVersion);
    m_window.restoreGeometry(m_settings.value(QStringLiteral("window/geometry")).toByteArray());
    m_window.restoreState(m_settings.value(QStringLiteral("window/state")).toByteArray(), kStateVersion);
}

void WindowLayout::save() const {
    m_settings.setValue(QStringLiteral("window/geometry"), m_window.saveGeometry());
    m_settings.setValue(QStringLiteral("window/state"), m_window.saveState(kStateVersion));
}

void WindowLayout::reset() {
    m_window.restoreState(m_standardState, kStateVersion);
    applyStandardSizes();
}

void WindowLayout::applyStandardSizes() {
    QList<QDockWidget*> docks;
    QList<int> widths;
    QList<QDockWidget*> bottom;
    for (QDockWidget* dock : m_docks) {
        const Qt::DockWidgetArea area = m_window.dockWidgetArea(dock);
        if (area == Qt::BottomDockWidgetArea) {
            bottom << dock;
            continue;
        }
        docks << dock;
        widths << (area == Qt::LeftDockWidgetArea ? kLeftWidth : kRightWidth);
    }
    m_window.resizeDocks(docks, widths, Qt::Horizontal);
    m_window.resizeDocks(bottom, QList<int>(bottom.size(), kBottomHeight), Qt::Vertical);
}

}  // namespace overlook
