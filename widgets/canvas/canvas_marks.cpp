#include "widgets/canvas/canvas_marks.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QPainter>
#include <utility>

namespace overlook {

namespace {

constexpr double kArm = 11;         ///< of the cross hair
constexpr double kSmallestGap = 4;  ///< around the pixel, so that it stays seen
constexpr double kPinRadius = 6;
constexpr std::pair<Qt::GlobalColor, double> kStrokes[] = {{Qt::black, 3.5}, {Qt::white, 1.6}};

}  // namespace

void paintGhost(QPainter& painter, const QRectF& pixel) {
    const QPointF centre = pixel.center();
    const double gap = std::max(kSmallestGap, pixel.width() / 2 + 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto& [colour, width] : kStrokes) {
        painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::RoundCap));
        for (const QPointF direction : {QPointF(1, 0), QPointF(-1, 0), QPointF(0, 1), QPointF(0, -1)})
            painter.drawLine(centre + gap * direction, centre + (gap + kArm) * direction);
    }
    painter.restore();
}

void paintPin(QPainter& painter, QPointF centre, int number) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    for (const auto& [colour, width] : kStrokes) {
        painter.setPen(QPen(colour, width));
        painter.drawEllipse(centre, kPinRadius, kPinRadius);
    }
    QFont font = painter.font();
    font.setBold(true);
    painter.setFont(font);
    const QFontMetricsF metrics(font);
    const QString text = QString::number(number);
    const QRectF plate(centre.x() + kPinRadius + 1, centre.y() - kPinRadius - metrics.height() + 2,
                       metrics.horizontalAdvance(text) + 8, metrics.height());
    painter.setPen(QPen(Qt::white, 1));
    painter.setBrush(QColor(18, 22, 26, 230));
    painter.drawRoundedRect(plate, 4, 4);
    painter.drawText(plate, Qt::AlignCenter, text);
    painter.restore();
}

}  // namespace overlook
