#pragma once

#include <QPointF>

class QPainter;

namespace overlook {

/// Paints the mark of the n-th curve, 0 …, around a point with the painter's pen and brush: disc, square, triangle,
/// diamond, cross, triangle upside down, plus. So curves are told apart without their colours. Repeats after seven, as
/// colours do, where dashes begin to differ (chart_colours.h). `radius` in pixels.
void paintChartMark(QPainter& painter, int index, QPointF centre, double radius);

}  // namespace overlook
