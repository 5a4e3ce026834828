#include "widgets/tools/brush_ring.h"

#include <QColor>
#include <QPainter>
#include <QPen>

#include "widgets/tools/contrast_painting.h"

namespace overlook {

namespace {
constexpr double kSmallest = 4;  ///< device pixels
constexpr double kArm = 4;       ///< of the cross
constexpr QColor kDark(0, 0, 0, 200);
constexpr QColor kLight(255, 255, 255, 230);
}  // namespace

void BrushRing::setCentre(QPointF centre, double zoom) {
    m_centre = centre;
    m_zoom = zoom;
}

void BrushRing::paint(QPainter& painter, const QTransform& canvasFromPicture, double diameter) const {
    if (!m_centre)
        return;
    if (diameter * m_zoom < kSmallest) {
        const QPointF middle = canvasFromPicture.map(*m_centre);
        paintContrasted(painter, [middle](QPainter& lines) {
            lines.drawLine(middle - QPointF(kArm, 0), middle + QPointF(kArm, 0));
            lines.drawLine(middle - QPointF(0, kArm), middle + QPointF(0, kArm));
        });
        return;
    }
    const QPointF reach(diameter / 2, diameter / 2);
    const QRectF ring = canvasFromPicture.mapRect(QRectF(*m_centre - reach, *m_centre + reach));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kDark, 1));
    painter.drawEllipse(ring.adjusted(-0.5, -0.5, 0.5, 0.5));
    painter.setPen(QPen(kLight, 1));
    painter.drawEllipse(ring.adjusted(0.5, 0.5, -0.5, -0.5));
    painter.restore();
}

}  // namespace overlook
