#pragma once

#include <QElapsedTimer>
#include <QObject>

class QKeyEvent;

namespace overlook {

class Actions;
class Canvas;
class Document;
class DocumentViews;

/// What the View menu does to canvas and layers.
class ViewActions : public QObject {
    Q_OBJECT

 public:
    ViewActions(const Actions& actions, Document& document, Canvas& canvas, DocumentViews& views);

    /// Ends a peek: overlays that were hidden by holding the key come back.
    void keyReleased(const QKeyEvent& event);

 private:
    void connectZoom();
    void connectLayers();
    void setOverlaysHidden(bool hidden);
    void changeOpacity(double by);
    void showState();

    const Actions& m_actions;
    Document& m_document;
    Canvas& m_canvas;
    DocumentViews& m_views;
    QElapsedTimer m_sinceHidden;
};

}  // namespace overlook
