#pragma once

#include <QByteArray>
#include <QMainWindow>
#include <vector>

class QDockWidget;
class QSettings;

namespace overlook {

/// Places the panels around the canvas, and remembers where the user moved them.
class WindowLayout {
 public:
    WindowLayout(QMainWindow& window, QSettings& settings);

    /// `id` is the object name under which the place is remembered.
    QDockWidget& add(QWidget& panel, const char* id, Qt::DockWidgetArea area);
    /// In one place, a tab each, so that together they need no more room than the largest of them.
    void stack(const std::vector<QDockWidget*>& docks);
    /// Shows a panel, in front of those it shares its place with.
    static void bringUp(QDockWidget& dock);
    /// Gives a panel that was opened small the room that a table and a chart need.
    static void giveRoom(QDockWidget& dock);
    [[nodiscard]] const std::vector<QDockWidget*>& docks() const { return m_docks; }

    /// After every panel was added: the remembered places, or the standard ones.
    void restore();
    void save() const;
    void reset();

 private:
    void applyStandardSizes();

    QMainWindow& m_window;
    QSettings& m_settings;
    std::vector<QDockWidget*> m_docks;
    QByteArray m_standardState;
};

}  // namespace overlook
