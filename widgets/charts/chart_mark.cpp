#include "widgets/charts/chart_mark.h"

#include <QPainter>
#include <QPen>
#include <QPolygonF>

namespace overlook {

namespace {

constexpr int kMarks = 7;

QPolygonF triangle(QPointF centre, double radius, double direction) {
    return {{centre + QPointF(0, -direction * 1.2 * radius), centre + QPointF(1.1 * radius, direction * 0.8 * radius),
             centre + QPointF(-1.1 * radius, direction * 0.8 * radius)}};
}

void paintStrokes(QPainter& painter, QPointF centre, QPointF arm) {
    const QPointF other(-arm.y(), arm.x());
    painter.drawLine(centre - arm, centre + arm);
    painter.drawLine(centre - other, centre + other);
}

}  // namespace

void paintChartMark(QPainter& painter, int index, QPointF centre, double radius) {
    switch (index % kMarks) {
        case 0:
            painter.drawEllipse(centre, radius, radius);
            break;
        case 1:
            painter.drawRect(QRectF(centre - QPointF(radius, radius) * 0.9, QSizeF(radius, radius) * 1.8));
            break;
        case 2:
            painter.drawPolygon(triangle(centre, radius, 1));
            break;
        case 3:
            painter.drawPolygon(QPolygonF({centre + QPointF(0, -1.3 * radius), centre + QPointF(1.3 * radius, 0),
                                           centre + QPointF(0, 1.3 * radius), centre + QPointF(-1.3 * radius, 0)}));
            break;
        case 4:
            paintStrokes(painter, centre, QPointF(radius, radius));
            break;
        case 5:
            painter.drawPolygon(triangle(centre, radius, -1));
            break;
        default:
            paintStrokes(painter, centre, QPointF(1.3 * radius, 0));
    }
}

}  // namespace overlook
