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
constexpr double kBesideSample = 5;
constexpr double kBetweenNames = 14;
constexpr double kAside = 4;            // of the names, on either side
constexpr double kMostForNames = 0.25;  // of the height
constexpr double kTick = 4;

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
    paintTitles(painter, size);
    painter.save();
    painter.setClipRect(area.adjusted(-4, -4, 4, 4));
    paintMarkers(painter, area);
    if (m_content.bars.empty())
        paintCurves(painter, area);
    else
        paintBars(painter, area);
    painter.restore();
    paintNames(painter, size);
    painter.restore();
}

void CurveChart::paintAxes(QPainter& painter, const QRectF& area) const {
    const QFontMetricsF metrics(painter.font());
    paintValues(painter, area);
    if (hasTwoAxes())
        paintScores(painter, area);
    const ChartAxis horizontal = xAxis(area);
    const QString most = m_content.isWhole ? ChartAxis::text(std::round(m_high)) : QStringLiteral("0.00");
    const double widest = metrics.horizontalAdvance(most) + 14;
    const double top = area.bottom() + 0.2 * metrics.height();
    const auto label = [&](double value, const QString& name, double room) {
        const QRectF box(horizontal.position(value) - room / 2, top, room, metrics.height());
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, metrics.elidedText(name, Qt::ElideRight, room));
    };
    painter.setPen(mutedText(palette()));
    const double barWidth = area.width() / std::max(1.0, static_cast<double>(m_content.bars.size()));
    const auto every = static_cast<std::size_t>(std::max(1.0, std::ceil(kNarrowBar / barWidth)));
    for (std::size_t bar = 0; bar < m_content.bars.size(); bar += every)
        label(static_cast<double>(bar), m_content.bars[bar], barWidth * static_cast<double>(every) - 2);
    if (m_content.bars.empty())
        for (const double value :
             horizontal.ticks(std::max(2, static_cast<int>(area.width() / widest)), m_content.isWhole))
            label(value, ChartAxis::text(value), widest);
}

void CurveChart::paintValues(QPainter& painter, const QRectF& area) const {
    const double line = QFontMetricsF(painter.font()).height();
    const ChartAxis axis = yAxis(area);
    for (const double value : axis.ticks(std::max(2, static_cast<int>(area.height() / (2 * line))))) {
        const double y = axis.position(value);
        painter.setPen(hairline(palette()));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(mutedText(palette()));
        painter.drawText(QRectF(0, y - line / 2, area.left() - 5, line), Qt::AlignRight | Qt::AlignVCenter,
                         ChartAxis::text(value));
    }
}

/// The axis at the right: short strokes, so that its numbers are not read at the lines of the other.
void CurveChart::paintScores(QPainter& painter, const QRectF& area) const {
    const double line = QFontMetricsF(painter.font()).height();
    const ChartAxis axis = scoreAxis(area);
    painter.setPen(mutedText(palette()));
    painter.drawLine(area.topRight(), area.bottomRight());
    for (const double value : axis.ticks(std::max(2, static_cast<int>(area.height() / (2 * line))))) {
        const QPointF place(area.right(), axis.position(value));
        painter.drawLine(place, place + QPointF(kTick, 0));
        painter.drawText(QRectF(place + QPointF(kTick + 2, -line / 2), QSizeF(4 * line, line)),
                         Qt::AlignLeft | Qt::AlignVCenter, ChartAxis::text(value));
    }
}

void CurveChart::paintTitles(QPainter& painter, const QSize& size) const {
    const QRectF area = plotArea(size);
    const QFontMetricsF metrics(painter.font());
    painter.setPen(mutedText(palette()));
    painter.drawText(QRectF(4, 0.1 * metrics.height(), area.right() - 4, metrics.height()), Qt::AlignLeft,
                     metrics.elidedText(m_content.yTitle, Qt::ElideRight, area.width()));
    if (hasRoomForXTitle(size))
        painter.drawText(QRectF(area.left(), area.bottom() + 1.3 * metrics.height(), area.width(), metrics.height()),
                         Qt::AlignCenter, m_content.xTitle);
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
    for (std::size_t i = 0; i < m_content.curves.size(); ++i) {
        const Curve& curve = m_content.curves[i];
        const ChartAxis vertical = isOnScoreAxis(curve) ? scoreAxis(area) : yAxis(area);
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

double CurveChart::sampleWidth() const {
    return m_content.bars.empty() ? kSample : kSample / 2;
}

/// In lines above the plot, where they cover no curve: each as long as it is, a line for itself where it needs one; two
/// in a line and shortened only where more of them are seen so. The others are read by hovering.
std::vector<CurveChart::NamePlace> CurveChart::namePlaces(const QSize& size) const {
    const double line = size.width() - 2 * kAside;
    std::vector<NamePlace> whole = namePlaces(size, line);
    if (whole.size() == m_content.curves.size())
        return whole;
    std::vector<NamePlace> halved = namePlaces(size, (line - kBetweenNames) / 2);
    return halved.size() > whole.size() ? halved : whole;
}

/// None of them, with its sample, is longer than `longest`, in pixels.
std::vector<CurveChart::NamePlace> CurveChart::namePlaces(const QSize& size, double longest) const {
    std::vector<NamePlace> places;
    if (m_content.curves.size() < 2 && m_content.bars.empty())
        return places;
    const QFontMetricsF metrics(font());
    const double most = std::max(1.0, std::floor(size.height() * kMostForNames / metrics.height()));
    const double title = metrics.horizontalAdvance(m_content.yTitle);
    QPointF left(m_content.yTitle.isEmpty() ? kAside : std::min(title + kAside + kBetweenNames, size.width() / 2.0), 0);
    for (std::size_t i = 0; i < m_content.curves.size(); ++i) {
        const Curve& curve = m_content.curves[i];
        const QString arrow = isOnScoreAxis(curve) ? QStringLiteral(" →") : QString();  // read at the right
        const double room = longest - sampleWidth() - kBesideSample - metrics.horizontalAdvance(arrow);
        const QString text = metrics.elidedText(curve.name, Qt::ElideMiddle, room) + arrow;
        const double width = sampleWidth() + kBesideSample + metrics.horizontalAdvance(text);
        if (left.x() + width > size.width() - kAside && !(left.x() == kAside && left.y() == 0))
            left = {kAside, left.y() + metrics.height()};
        if (left.y() >= most * metrics.height())
            break;
        places.push_back({i, left, text, width});
        left.rx() += width + kBetweenNames;
    }
    return places;
}

/// Which colour, dash and mark is which curve.
void CurveChart::paintNames(QPainter& painter, const QSize& size) const {
    const double line = QFontMetricsF(painter.font()).height();
    const bool areCurves = m_content.bars.empty();
    const double sample = sampleWidth();
    for (const NamePlace& place : namePlaces(size)) {
        const QPointF left = place.left + QPointF(0, 0.6 * line);
        const QColor colour = colourOf(place.curve);
        painter.setPen(areCurves ? curvePen(colour, indexOf(place.curve)) : QPen(colour, 3));
        painter.drawLine(left, left + QPointF(sample, 0));
        if (areCurves)
            paintMark(painter, colour, indexOf(place.curve), left + QPointF(sample / 2, 0));
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(QRectF(left.x() + sample + kBesideSample, left.y() - line / 2, size.width(), line),
                         Qt::AlignLeft | Qt::AlignVCenter, place.text);
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
