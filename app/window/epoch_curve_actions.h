#pragma once

#include <QObject>
#include <QPointer>

class QAction;
class QSettings;

namespace overlook {

class Actions;
class EpochValues;
class Timeline;
class Workspace;

/// The menus of what the timeline's curve shows, and of the runs that lie under the open one.
class EpochCurveActions : public QObject {
    Q_OBJECT

 public:
    EpochCurveActions(const Actions& actions, Workspace& workspace, Timeline& timeline, QSettings& settings);

 private:
    void choose(const QString& curve);
    [[nodiscard]] bool show(const QString& curve);
    void fillColumns();
    void fillRuns();
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
    EpochValues& m_values;
    QSettings& m_settings;
    QList<QPointer<QAction>> m_columns;  ///< of the run's other metrics
};

}  // namespace overlook
