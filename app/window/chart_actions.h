#pragma once

#include <QObject>

class QDockWidget;

namespace overlook {

class Actions;
class RunChartsPanel;
class RunChartsView;
class Workspace;

/// Shows the curves of runs while their panel is open, and saves them.
class ChartActions : public QObject {
    Q_OBJECT

 public:
    ChartActions(const Actions& actions, Workspace& workspace, QDockWidget& dock);

    [[nodiscard]] RunChartsView& view() const { return *m_view; }

 private:
    void save();

    Workspace& m_workspace;
    QDockWidget& m_dock;
    RunChartsPanel* m_panel;
    RunChartsView* m_view;
};

}  // namespace overlook
