#pragma once

#include <QObject>

class QMainWindow;
class QSettings;
class QWidget;

namespace overlook {

class Actions;

/// Shows the tour over the window, and keeps that it was seen.
class TourActions : public QObject {
    Q_OBJECT

 public:
    TourActions(const Actions& actions, QSettings& settings, QMainWindow& window);

    /// Whether this is the very first start: no setting was ever kept.
    [[nodiscard]] static bool isDue(const QSettings& settings);

 private:
    void show();
    [[nodiscard]] QWidget* buttonOf(const char* id) const;

    const Actions& m_actions;
    QSettings& m_settings;
    QMainWindow& m_window;
};

}  // namespace overlook
