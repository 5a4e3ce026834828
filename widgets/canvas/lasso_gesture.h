#pragma once

#include <QPolygonF>

namespace overlook {

/// An outline that is being drawn by hand, in picture pixels: (0, 0) is the corner of the first one.
class LassoGesture {
 public:
    void press(QPointF point);
    void move(QPointF point);
    /// Ends it. The outline; empty when it has no inside because it has less than three points.
    [[nodiscard]] QPolygonF release();
    void cancel();

    [[nodiscard]] bool isDrawing() const { return !m_outline.isEmpty(); }
    [[nodiscard]] const QPolygonF& outline() const { return m_outline; }

 private:
    QPolygonF m_outline;
};

}  // namespace overlook
