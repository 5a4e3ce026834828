#pragma once

#include <QPoint>
#include <QPointF>

#include "widgets/canvas/canvas.h"
#include "widgets/canvas/file_drop.h"
#include "widgets/canvas/lasso_gesture.h"
#include "widgets/canvas/legend_card.h"
#include "widgets/canvas/pan_gesture.h"
#include "widgets/canvas/tool_input.h"
#include "widgets/canvas/view_cache.h"
#include "widgets/canvas/viewport.h"

namespace overlook {

/// The canvas's state, and how it is painted. The viewport counts device pixels from where the frame is painted.
class Canvas::Private {
 public:
    explicit Private(Canvas& owner) : canvas(owner) {}

    [[nodiscard]] bool hasPicture() const { return !content.picture.empty(); }
    void fitViewToWidget();
    /// To be called after every change of the viewport: announces, repaints.
    void viewChanged();
    void zoomBy(double factor, QPointF position);
    void setOverlaysHidden(bool hidden);

    void cursorMoved(QPointF position);
    void cursorLeft();
    void updateHover();
    void updateCursorShape();

    /// Whether a press of the left button begins an outline.
    [[nodiscard]] bool drawsRegion(Qt::KeyboardModifiers modifiers) const;
    [[nodiscard]] QPointF picturePointAt(QPointF position) const { return viewport.pointAt(toDevice(position)); }

    /// Whether a press of the left button is the tool's.
    [[nodiscard]] bool isForTool() const;
    [[nodiscard]] CanvasTool::Pointer pointerAt(QPointF position, Qt::KeyboardModifiers modifiers) const;
    /// The part of the canvas that shows some pixels of the frame.
    void updateFrame(const cv::Rect& devicePixels);

    [[nodiscard]] QPointF toDevice(QPointF position) const;
    [[nodiscard]] QPointF fromDevice(QPointF position) const;

    void paint(QPainter& painter);
    void retranslate();
    void describeContent();

    Canvas& canvas;
    CanvasContent content;
    Viewport viewport;
    ViewCache cache;
    LegendCard legend;
    PanGesture pan;
    LassoGesture lasso;
    FileDrop drop;
    ToolInput tools;
    bool isLassoOn = false;
    bool isGridVisible = true;
    bool areOverlaysHidden = false;
    bool areHintsHidden = false;
    bool isSpaceHeld = false;
    bool isPinning = false;
    QPoint ghost{-1, -1};

 private:
    [[nodiscard]] QPointF paintedPhase() const;
    [[nodiscard]] ViewCache::Look look() const;
    void paintFrame(QPainter& painter);
    void paintMarks(QPainter& painter) const;
    void paintPoints(QPainter& painter) const;
    void paintTool(QPainter& painter) const;

    QPointF m_cursor;
    bool m_isCursorInside = false;
    QPoint m_hoveredPixel{-1, -1};
    double m_announcedZoom = 1;
};

}  // namespace overlook
