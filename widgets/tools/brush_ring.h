#pragma once

#include <optional>
#include <QPointF>
#include <QTransform>

class QPainter;

namespace overlook {

/// What shows where a brush would paint: a dark ring and a light one inside it, at the brush's exact size; a small
/// cross where that is too small to see.
class BrushRing {
 public:
    void setCentre(QPointF centre, double zoom);  ///< in picture pixels; zoom = device pixels for each
    void hide() { m_centre.reset(); }
    void paint(QPainter& painter, const QTransform& canvasFromPicture, double diameter) const;

 private:
    std::optional<QPointF> m_centre;
    double m_zoom = 1;
};

}  // namespace overlook
