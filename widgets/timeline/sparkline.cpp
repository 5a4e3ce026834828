#include "widgets/timeline/sparkline.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QPainter>
#include <QPainterPath>

namespace overlook {

void SparklineRange::include(const std::vector<double>& values) {
    for (const double value : values) {
        if (!std::isfinite(value))
            continue;
        low = std::min(low, value);
        high = std::max(high, value);
    }
}

void paintSparklineCurve(QPainter& painter, const QRectF& area, const EpochScale& scale,
                         const std::vector<double>& values, const SparklineRange& range) {
    QPainterPath path;
    bool isOpen = false;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double y = sparklineY(area, range, values[i]);
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

double sparklineY(const QRectF& area, const SparklineRange& range, double value) {
    if (!std::isfinite(value))
        return std::numeric_limits<double>::quiet_NaN();
    // Halves first: the difference of two huge values may not be finite.
    const double span = range.high / 2 - range.low / 2;
    const double share = span > 0 ? (value / 2 - range.low / 2) / span : 0.5;
    return area.bottom() - share * area.height();
}

}  // namespace overlook
