#pragma once

#include <QPoint>
#include <QPointF>
#include <QSize>

#include "inference/display/compositor.h"

namespace overlook {

/// Which part of a picture a view of a given size shows, and how large: zooming, panning and fitting. Everything is in
/// device pixels, so 100 % is one device pixel a picture pixel at any scale factor of the screen.
class Viewport {
 public:
    static constexpr double kLargestZoom = 64;

    void setViewSize(QSize devicePixels);  ///< keeps the picture point in the middle, or keeps fitting
    void setPictureSize(QSize pixels);     ///< fits when the size is another one
    [[nodiscard]] QSize viewSize() const { return m_viewSize; }
    [[nodiscard]] QSize pictureSize() const { return m_pictureSize; }

    [[nodiscard]] double zoom() const { return m_zoom; }
    [[nodiscard]] double fittingZoom() const;
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    void fit();
    /// The picture point under `anchor` stays there. Clamped to 1/64 of fitting … 6400 %.
    void setZoom(double zoom, QPointF anchor);
    /// Multiplies the zoom, but stops at 100 % on the way past it.
    void zoomBy(double factor, QPointF anchor);
    void panBy(QPointF devicePixels);
    void centreOn(QPointF picturePoint);

    [[nodiscard]] QPointF centre() const { return {m_viewSize.width() / 2.0, m_viewSize.height() / 2.0}; }
    [[nodiscard]] ViewWindow window() const;
    /// The picture pixel painted at a position of the view; (-1, -1) outside the picture.
    [[nodiscard]] QPoint pixelAt(QPointF position) const;
    [[nodiscard]] QPointF positionOf(QPointF picturePoint) const;
    /// The picture point at a position of the view, also outside the picture.
    [[nodiscard]] QPointF pointAt(QPointF position) const;

 private:
    [[nodiscard]] QPointF paintedOffset() const;
    void keepInSight();

    QSize m_viewSize;
    QSize m_pictureSize;
    double m_zoom = 1;
    QPointF m_offset;  ///< of the picture's corner in the view; painted at the nearest whole pixel
    bool m_isFitted = true;
};

}  // namespace overlook
