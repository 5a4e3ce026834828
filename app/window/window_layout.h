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
