#pragma once

#include <QPolygonF>

#include "inference/core/polygon.h"

namespace overlook {

/// The same outline for the functions that know no Qt.
[[nodiscard]] inline Polygon picturePolygon(const QPolygonF& points) {
    Polygon polygon;
    for (const QPointF point : points)
        polygon.emplace_back(point.x(), point.y());
    return polygon;
}

/// The same point.
[[nodiscard]] inline cv::Point2d picturePoint(QPointF point) {
    return {point.x(), point.y()};
}

}  // namespace overlook
