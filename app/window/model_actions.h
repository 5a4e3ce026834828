#pragma once

#include <QObject>
#include <QPoint>

class QWidget;

namespace overlook {

class Actions;
class Canvas;
class Workspace;

/// What the Model menu does: method, target layer, explained pixels, training, stopping.
class ModelActions : public QObject {
    Q_OBJECT

 public:
    ModelActions(const Actions& actions, Workspace& workspace, Canvas& canvas, QWidget& window);

 private:
    void fillMethodMenu();
    void fillLayerMenu();
    void connectExplainedPixel(Canvas& canvas);
    void connectExplainedRegion(Canvas& canvas);
    void explainPixel(QPoint pixel);
    void train();
    void showState();

    const Actions& m_actions;
    Workspace& m_workspace;
    QWidget& m_window;
    QPoint m_hoveredPixel{-1, -1};
};

}  // namespace overlook
