#pragma once

#include <QObject>

class QDockWidget;

namespace overlook {

class Actions;
class EvaluationPanel;
class EvaluationView;
class Workspace;

/// Evaluates the maps of the open run, and shows and saves the figures.
class EvaluationActions : public QObject {
    Q_OBJECT

 public:
    /// `dock` holds an EvaluationPanel.
    EvaluationActions(const Actions& actions, Workspace& workspace, QDockWidget& dock);

 private:
    void showPanel();
    void giveRoom();
    void evaluate();
    void exportFigures();
    void saveReport();
    void showState();
    /// Where a file goes, with this ending unless another one was typed; empty = nowhere.
    [[nodiscard]] QString chosenFile(const QString& title, const QString& suffix, const QString& filters) const;

    const Actions& m_actions;
    Workspace& m_workspace;
    QDockWidget& m_dock;
    EvaluationView* m_view;
};

}  // namespace overlook
