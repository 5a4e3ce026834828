#pragma once

#include <QObject>

class QWidget;

namespace overlook {

class Actions;
class Workspace;

/// What the Model menu does: method, target layer, training, stopping.
class ModelActions : public QObject {
    Q_OBJECT

 public:
    ModelActions(const Actions& actions, Workspace& workspace, QWidget& window);

 private:
    void fillMethodMenu();
    void fillLayerMenu();
    void train();
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
    QWidget& m_window;
};

}  // namespace overlook
