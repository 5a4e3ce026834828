#pragma once

#include <QObject>

class QDockWidget;

namespace overlook {

class Actions;
class PseudoLabelView;
class Workspace;

/// Masks made of maps: the panel in which their rules are tried out, and where they are saved.
class PseudoLabelActions : public QObject {
    Q_OBJECT

 public:
    /// `dock` holds a PseudoLabelPanel.
    PseudoLabelActions(const Actions& actions, Workspace& workspace, QDockWidget& dock);

    [[nodiscard]] PseudoLabelView& view() { return *m_view; }

 private:
    void save();
    void saveAll();
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
    QDockWidget& m_dock;
    PseudoLabelView* m_view;
};

}  // namespace overlook
