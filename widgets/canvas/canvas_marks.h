#pragma once

#include <QPointF>

class QPainter;
class QRectF;

/// What is drawn over the picture to point at pixels; seen on any ground.
namespace overlook {

/// Cross hair around the place that the cursor has in another canvas; `pixel` is the square that a picture pixel has
/// on the canvas.
void paintGhost(QPainter& painter, const QRectF& pixel);

/// A ring with its number, 1 …, around a pinned pixel.
void paintPin(QPainter& painter, QPointF centre, int number);

}  // namespace overlook
