// Painting of the chart; the rest of the class is in curve_chart.cpp.
#include <algorithm>
#include <cmath>
#include <QPainter>
#include <QPainterPath>

#include "widgets/charts/chart_axis.h"
#include "widgets/charts/chart_colours.h"
#include "widgets/charts/chart_mark.h"
#include "widgets/charts/curve_chart.h"
#include "widgets/panels/palette_colours.h"

namespace overlook {

namespace {

constexpr double kMark = 3;        // radius
constexpr double kNarrowBar = 34;  // of more that are narrower, some go without their name
constexpr int kMostMarks = 40;     // of a curve; more would hide the line
constexpr double kSample = 26;     // of a curve beside its name

QPen curvePen(const QColor& colour, int index) {
    return {colour, 1.8, chartDash(index), Qt::RoundCap, Qt::RoundJoin};
}

void paintMark(QPainter& painter, const QColor& colour, int index, QPointF place) {
    painter.setPen(QPen(colour, 1.6));
    painter.setBrush(colour);
    paintChartMark(painter, index, place, kMark);
}

}  // namespace

void CurveChart::render(QPainter& painter, const QSize& size) const {
    painter.save();
    painter.setFont(font());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(QRect(QPoint(0, 0), size), palette().color(QPalette::Base));
    const QRectF area = plotArea(size);
    if (!hasValues()) {
        painter.setPen(mutedText(palette()));
        painter.drawText(QRectF(QPointF(8, 8), QSizeF(size) - QSizeF(16, 16)), Qt::AlignCenter | Qt::TextWordWrap,
                         m_content.emptyText);
        painter.restore();
        return;
    }
    paintAxes(painter, area);
    painter.save();
    painter.setClipRect(area.adjusted(-4, -4, 4, 4));
    paintMarkers(painter, area);
    if (m_content.bars.empty())
        paintCurves(painter, area);
    else
        paintBars(painter, area);
    painter.restore();
    paintNames(painter, area);
    painter.restore();
}

void CurveChart::paintAxes(QPainter& painter, const QRectF& area) const {
    const QFontMetricsF metrics(painter.font());
    const QColor line = hairline(palette());
    const QColor text = mutedText(palette());
    const ChartAxis vertical = yAxis(area);
    for (const double value : vertical.ticks(std::max(2, static_cast<int>(area.height() / (2 * metrics.height()))))) {
        const double y = vertical.position(value);
        painter.setPen(line);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(text);
        painter.drawText(QRectF(0, y - metrics.height() / 2, area.left() - 5, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, ChartAxis::text(value));
    }
    const ChartAxis horizontal = xAxis(area);
    const double widest = metrics.horizontalAdvance(QStringLiteral("0000")) + 14;
    const double top = area.bottom() + 0.2 * metrics.height();
    const auto label = [&](double value, const QString& name, double room) {
        const QRectF box(horizontal.position(value) - room / 2, top, room, metrics.height());
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, metrics.elidedText(name, Qt::ElideRight, room));
    };
    painter.setPen(text);
    const double barWidth = area.width() / std::max(1.0, static_cast<double>(m_content.bars.size()));
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(kNarrowBar / barWidth)));
    for (std::size_t bar = 0; bar < m_content.bars.size(); bar += every)
        label(static_cast<double>(bar), m_content.bars[bar], barWidth * static_cast<double>(every) - 2);
    if (m_content.bars.empty())
        for (const double value :
             horizontal.ticks(std::max(2, static_cast<int>(area.width() / widest)), m_content.isWhole))
            label(value, ChartAxis::text(value), widest);
    if (!m_content.xTitle.isEmpty())
        painter.drawText(QRectF(area.left(), top + 1.1 * metrics.height(), area.width(), metrics.height()),
                         Qt::AlignCenter, m_content.xTitle);
    if (!m_content.yTitle.isEmpty())
        painter.drawText(QRectF(4, 0.1 * metrics.height(), area.right() - 4, metrics.height()), Qt::AlignLeft,
                         metrics.elidedText(m_content.yTitle, Qt::ElideRight, area.width()));
}

void CurveChart::paintMarkers(QPainter& painter, const QRectF& area) const {
    const ChartAxis axis = xAxis(area);
    const auto line = [&](const std::optional<double>& x, const QPen& pen) {
        if (!x)
            return;
        painter.setPen(pen);
        painter.drawLine(QPointF(axis.position(*x), area.top()), QPointF(axis.position(*x), area.bottom()));
    };
    line(m_content.reference, QPen(palette().color(QPalette::Text), 1, Qt::DashLine));
    line(m_content.marker, QPen(palette().color(QPalette::Highlight), 1.5));
}

void CurveChart::paintCurves(QPainter& painter, const QRectF& area) const {
    const ChartAxis horizontal = xAxis(area);
    const ChartAxis vertical = yAxis(area);
    for (std::size_t i = 0; i < m_content.curves.size(); ++i) {
        const Curve& curve = m_content.curves[i];
        QPainterPath path;
        bool isOpen = false;
        for (const QPointF& point : curve.points) {
            const QPointF place(horizontal.position(point.x()), vertical.position(point.y()));
            const bool isKnown = std::isfinite(point.y());
            if (isKnown && isOpen)
                path.lineTo(place);
            else if (isKnown)
                path.moveTo(place);
            isOpen = isKnown;
        }
        const QColor colour = colourOf(i);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(curvePen(colour, indexOf(i)));
        painter.drawPath(path);
        const std::size_t every = 1 + curve.points.size() / kMostMarks;
        for (std::size_t k = 0; k < curve.points.size(); k += every)
            if (const QPointF& point = curve.points[k]; std::isfinite(point.y()))
                paintMark(painter, colour, indexOf(i), {horizontal.position(point.x()), vertical.position(point.y())});
    }
}

/// The curves' values at a name side by side.
void CurveChart::paintBars(QPainter& painter, const QRectF& area) const {
    const ChartAxis horizontal = xAxis(area);
    const ChartAxis vertical = yAxis(area);
    const double room = std::abs(horizontal.position(1) - horizontal.position(0)) * 0.8;
    const double width = room / static_cast<double>(m_content.curves.size());
    painter.setPen(Qt::NoPen);
    for (std::size_t i = 0; i < m_content.curves.size(); ++i)
        for (const QPointF& point : m_content.curves[i].points) {
            if (!std::isfinite(point.y()))
                continue;
            const double left = horizontal.position(point.x()) - room / 2 + static_cast<double>(i) * width;
            painter.fillRect(QRectF(QPointF(left, vertical.position(0)),
                                    QPointF(left + std::max(1.0, width - 1), vertical.position(point.y())))
                                 .normalized(),
                             colourOf(i));
        }
    painter.setPen(mutedText(palette()));
    painter.drawLine(QPointF(area.left(), vertical.position(0)), QPointF(area.right(), vertical.position(0)));
}

/// Which colour, dash and mark is which curve, in the top right corner; what has no room there is read by hovering.
void CurveChart::paintNames(QPainter& painter, const QRectF& area) const {
    if (m_content.curves.size() < 2 && m_content.bars.empty())
        return;
    const QFontMetricsF metrics(painter.font());
    const double line = metrics.height();
    double widest = 0;
    for (const Curve& curve : m_content.curves)
        widest = std::max(widest, metrics.horizontalAdvance(curve.name));
    const double width = std::min(widest, area.width() / 2);
    const auto rows = std::min(m_content.curves.size(), static_cast<std::size_t>(area.height() / line));
    QColor ground = palette().color(QPalette::Base);
    ground.setAlpha(200);
    const double sample = m_content.bars.empty() ? kSample : kSample / 2;
    const QRectF box(area.right() - width - sample - 12, area.top(), width + sample + 12,
                     static_cast<double>(rows) * line);
    painter.fillRect(box, ground);
    for (std::size_t i = 0; i < rows; ++i) {
        const double y = box.top() + static_cast<double>(i) * line;
        const QPointF left(box.left() + 4, y + line / 2);
        painter.setPen(m_content.bars.empty() ? curvePen(colourOf(i), indexOf(i)) : QPen(colourOf(i), 3));
        painter.drawLine(left, left + QPointF(sample, 0));
        if (m_content.bars.empty())
            paintMark(painter, colourOf(i), indexOf(i), left + QPointF(sample / 2, 0));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(left.x() + sample + 5, y, width + 2, line), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(m_content.curves[i].name, Qt::ElideRight, width + 2));
    }
}

/// A card beside the cursor, inside the chart.
void CurveChart::paintReading(QPainter& painter, const QRectF& area) const {
    const QString text = m_cursor ? readingAt(*m_cursor) : QString();
    if (text.isEmpty())
        return;
    const double x = xAxis(area).position(*nearestX(m_cursor->x()));
    painter.setPen(QPen(mutedText(palette()), 1, Qt::DotLine));
    painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
    QRectF card = QFontMetricsF(font()).boundingRect(rect(), Qt::AlignLeft, text).adjusted(-6, -4, 6, 4);
    const bool isRight = x + 10 + card.width() < width();
    card.moveTopLeft({isRight ? x + 8 : x - 8 - card.width(), area.top() + 2});
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::ToolTipBase));
    painter.drawRect(card);
    painter.setPen(palette().color(QPalette::ToolTipText));
    painter.drawText(card.adjusted(6, 4, -6, -4), Qt::AlignLeft | Qt::AlignTop, text);
}

}  // namespace overlook
