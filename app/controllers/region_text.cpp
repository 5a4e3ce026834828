#include "app/controllers/region_text.h"

#include <QStringList>

#include "app/document/document.h"

namespace overlook {

namespace {

QString number(double value) {
    return QString::number(value, 'f', 2);
}

}  // namespace

QString regionText(const Selection& selection) {
    if (selection.pixel)
        return QStringLiteral("%1,%2").arg(selection.pixel->x()).arg(selection.pixel->y());
    QStringList points;
    for (const QPointF& point : selection.outline)
        points << number(point.x()) + QLatin1Char(',') + number(point.y());
    return points.join(QLatin1Char(' '));
}

}  // namespace overlook
