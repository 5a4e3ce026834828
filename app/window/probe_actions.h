#pragma once

#include <QObject>

class QDockWidget;

namespace overlook {

class Actions;
class PaneGrid;
class ProbePanel;
class ProbeView;
class Workspace;

/// Pins pixels, shows what is known of them, and writes it to a file.
class ProbeActions : public QObject {
    Q_OBJECT

 public:
    ProbeActions(const Actions& actions, Workspace& workspace, PaneGrid& panes, QDockWidget& dock);

    [[nodiscard]] ProbeView& view() const { return *m_view; }

 private:
    void connectPins(PaneGrid& panes);
    void exportValues();
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
    QDockWidget& m_dock;
    ProbePanel* m_panel;
    ProbeView* m_view;
};

}  // namespace overlook
