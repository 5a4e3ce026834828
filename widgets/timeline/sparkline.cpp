#include "widgets/timeline/sparkline.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QPainter>
#include <QPainterPath>

namespace overlook {

namespace {

struct Extent {
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
};

Extent extentOf(const std::vector<double>& values) {
    Extent extent;
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        extent.low = std::min(extent.low, value);
        extent.high = std::max(extent.high, value);
    }
    return extent;
}

double heightOf(const QRectF& area, const Extent& extent, double value) {
    if (!std::isfinite(value))
        return std::numeric_limits<double>::quiet_NaN();
    // Halves first: the difference of two huge values may not be finite.
    const double span = extent.high / 2 - extent.low / 2;
    const double share = span > 0 ? (value / 2 - extent.low / 2) / span : 0.5;
    return area.bottom() - share * area.height();
}

}  // namespace

void paintSparklineCurve(QPainter& painter, const QRectF& area, const EpochScale& scale,
                         const std::vector<double>& values) {
    const Extent extent = extentOf(values);
    QPainterPath path;
    bool isOpen = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double y = heightOf(area, extent, values[i]);
        if (std::isnan(y)) {
            isOpen = false;
            continue;
        }
        const QPointF point(scale.position(static_cast<int>(i) + 1), y);
        if (isOpen)
            path.lineTo(point);
        else
            path.moveTo(point);
        // A value between two gaps is still seen, as a dot.
        if (!isOpen)
            path.lineTo(point + QPointF(0.01, 0));
        isOpen = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

double sparklineY(const QRectF& area, const std::vector<double>& values, std::size_t index) {
    if (index >= values.size())
        return std::numeric_limits<double>::quiet_NaN();
    return heightOf(area, extentOf(values), values[index]);
}

}  // namespace overlook
