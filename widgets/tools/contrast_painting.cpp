#include "widgets/tools/contrast_painting.h"

#include <QColor>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPen>

namespace overlook {

namespace {
constexpr QColor kDark(0, 0, 0, 190);
constexpr QColor kLight(255, 255, 255, 240);
constexpr double kWide = 3;
constexpr double kNarrow = 1.2;
constexpr double kHandle = 5;
constexpr QPointF kTextOffset(14, -10);
}  // namespace

void paintContrasted(QPainter& painter, const std::function<void(QPainter&)>& lines) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(kDark, kWide));
    lines(painter);
    painter.setPen(QPen(kLight, kNarrow));
    lines(painter);
    painter.restore();
}

void paintTextBeside(QPainter& painter, QPointF point, const QString& text) {
    QPointF start = point + kTextOffset;
    const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
    if (start.x() + width > painter.window().right())
        start.setX(point.x() - kTextOffset.x() - width);
    QPainterPath outline;
    outline.addText(start, painter.font(), text);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.strokePath(outline, QPen(QColor(0, 0, 0, 200), 3));
    painter.fillPath(outline, Qt::white);
    painter.restore();
}

void paintPoints(QPainter& painter, const QPolygonF& points) {
    paintContrasted(painter, [&points](QPainter& lines) {
        lines.drawPolyline(points);
        for (const QPointF point : points)
            lines.drawRect(QRectF(point.x() - kHandle / 2, point.y() - kHandle / 2, kHandle, kHandle));
    });
}

}  // namespace overlook
