#pragma once

#include <functional>
#include <QPolygonF>

class QPainter;

namespace overlook {

/// Paints a line work twice, wide and dark below, narrow and light above, so that it is seen on any ground.
void paintContrasted(QPainter& painter, const std::function<void(QPainter&)>& lines);

/// Text beside a point, above it to the right, or to the left where there is no room.
void paintTextBeside(QPainter& painter, QPointF point, const QString& text);

/// An open outline with a small square at each point.
void paintPoints(QPainter& painter, const QPolygonF& points);

}  // namespace overlook
