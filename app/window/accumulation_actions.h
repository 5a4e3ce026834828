#pragma once

#include <QObject>

class QDockWidget;

namespace overlook {

class AccumulationView;
class Actions;
class Workspace;

/// The accumulated map in view: its panel, and what the menu offers of it.
class AccumulationActions : public QObject {
    Q_OBJECT

 public:
    /// `dock` holds an AccumulationPanel.
    AccumulationActions(const Actions& actions, Workspace& workspace, QDockWidget& dock);

    [[nodiscard]] AccumulationView& view() { return *m_view; }

 private:
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
    AccumulationView* m_view;
};

}  // namespace overlook
