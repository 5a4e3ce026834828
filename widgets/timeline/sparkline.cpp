#include "widgets/timeline/sparkline.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QPainter>
#include <QPainterPath>
#include <utility>

namespace overlook {

namespace {
constexpr double kDot = 0.8;  // radius to the middle of the pen
}

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
        const bool isAlone = !isOpen && (i + 1 == values.size() || !std::isfinite(values[i + 1]));
        if (isAlone)  // between two gaps, as where every fifth epoch was kept
            path.addEllipse(point, kDot, kDot);
        isOpen = true;
    }
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(path);
}

void Sparkline::setValues(std::vector<double> values, const SparklineRange& range) {
    m_values = std::move(values);
    m_range = range;
    m_picture = {};
}

void Sparkline::paint(QPainter& painter, const QRectF& area, const EpochScale& scale, const QPen& pen) const {
    constexpr double kMargin = 2;  // of the pen, above and below
    const double ratio = painter.device()->devicePixelRatioF();
    const Look look{area.size(), scale.position(1), scale.spacing(), ratio, pen};
    const QPointF corner = area.topLeft() - QPointF(0, kMargin);
    if (m_picture.isNull() || !(look == m_look)) {
        m_look = look;
        m_picture = QPixmap(((area.size() + QSizeF(0, 2 * kMargin)) * ratio).toSize());
        m_picture.setDevicePixelRatio(ratio);
        m_picture.fill(Qt::transparent);
        QPainter once(&m_picture);
        once.setRenderHint(QPainter::Antialiasing);
        once.setPen(pen);
        once.translate(-corner);
        paintSparklineCurve(once, area, scale, m_values, m_range);
    }
    painter.drawPixmap(corner, m_picture);
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
