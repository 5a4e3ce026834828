#include "widgets/charts/curve_chart.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include "widgets/charts/chart_axis.h"
#include "widgets/charts/chart_colours.h"

namespace overlook {

namespace {

constexpr double kShortestDrag = 6;
constexpr double kZoomStep = 1.25;  // of a notch of the wheel
constexpr double kFarthest = 30;    // from the cursor to what it reads, pixels
constexpr std::size_t kSpokenBars = 24;
constexpr double kLinesWithXTitle = 7;  // of text, the height below which the plot needs the title's line itself

}  // namespace

CurveChart::CurveChart(QWidget* parent) : QWidget(parent) {
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setLayoutDirection(Qt::LeftToRight);
}

void CurveChart::setContent(Content content) {
    if (content == m_content)
        return;
    m_content = std::move(content);
    double first = std::numeric_limits<double>::infinity();
    double last = -first;
    for (const Curve& curve : m_content.curves)
        for (const QPointF& point : curve.points) {
            first = std::min(first, point.x());
            last = std::max(last, point.x());
        }
    if (!m_content.bars.empty()) {
        first = -0.5;
        last = static_cast<double>(m_content.bars.size()) - 0.5;
    }
    if (!(first <= last))
        first = last = 0;
    const bool isSameRange = first == m_first && last == m_last;
    m_first = first;
    m_last = last;
    if (!isSameRange)
        showAll();
    describeContent();
    update();
}

void CurveChart::showAll() {
    zoomTo(m_first, m_last);
}

void CurveChart::zoomTo(double low, double high) {
    m_low = std::max(low, m_first);
    m_high = std::min(high, m_last);
    update();
}

QSize CurveChart::sizeHint() const {
    return {320, 180};
}

QSize CurveChart::minimumSizeHint() const {
    return {140, 90};
}

bool CurveChart::hasValues() const {
    return std::any_of(m_content.curves.begin(), m_content.curves.end(), [](const Curve& curve) {
        return std::any_of(curve.points.begin(), curve.points.end(),
                           [](const QPointF& point) { return std::isfinite(point.y()); });
    });
}

bool CurveChart::hasTwoAxes() const {
    const auto isScore = [](const Curve& curve) { return curve.isScore; };
    const auto& curves = m_content.curves;
    return m_content.bars.empty() && std::any_of(curves.begin(), curves.end(), isScore) &&
           !std::all_of(curves.begin(), curves.end(), isScore);
}

bool CurveChart::isOnScoreAxis(const Curve& curve) const {
    return curve.isScore && hasTwoAxes();
}

bool CurveChart::hasRoomForXTitle(const QSize& size) const {
    return !m_content.xTitle.isEmpty() && size.height() >= kLinesWithXTitle * QFontMetricsF(font()).height();
}

QRectF CurveChart::plotArea(const QSize& size) const {
    const QFontMetricsF metrics(font());
    const double left = metrics.horizontalAdvance(QStringLiteral("−0.0000")) + 8;
    const double right = hasTwoAxes() ? metrics.horizontalAdvance(QStringLiteral("0.0")) + 12 : 10;
    const std::vector<NamePlace> names = namePlaces(size);
    const double lastLine = names.empty() ? 0 : names.back().left.y();
    const bool isAnythingAbove = !m_content.yTitle.isEmpty() || !names.empty();
    const double top = isAnythingAbove ? lastLine + 1.4 * metrics.height() : 0.6 * metrics.height();
    const double bottom = (hasRoomForXTitle(size) ? 2.4 : 1.3) * metrics.height();
    return {left, top, std::max(1.0, size.width() - left - right), std::max(1.0, size.height() - top - bottom)};
}

ChartAxis CurveChart::xAxis(const QRectF& area) const {
    return {m_low, m_high, area.left(), area.right()};
}

/// As much as the shown curves need; bars stand on zero.
ChartAxis CurveChart::yAxis(const QRectF& area) const {
    double low = m_content.bars.empty() ? std::numeric_limits<double>::infinity() : 0;
    double high = m_content.bars.empty() ? -std::numeric_limits<double>::infinity() : 0;
    for (const Curve& curve : m_content.curves) {
        if (isOnScoreAxis(curve))
            continue;
        for (const QPointF& point : curve.points)
            if (std::isfinite(point.y()) && point.x() >= m_low && point.x() <= m_high) {
                low = std::min(low, point.y());
                high = std::max(high, point.y());
            }
    }
    const double margin = 0.05 * (high - low);
    return {low - (low == 0 ? 0 : margin), high + margin, area.bottom(), area.top()};
}

ChartAxis CurveChart::scoreAxis(const QRectF& area) const {
    return {0, 1, area.bottom(), area.top()};
}

int CurveChart::indexOf(std::size_t curve) const {
    const int own = m_content.curves[curve].colour;
    return own >= 0 ? own : static_cast<int>(curve);
}

QColor CurveChart::colourOf(std::size_t curve) const {
    return chartColour(indexOf(curve), palette());
}

bool CurveChart::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), nameAt(help->pos()), this);
    return true;
}

void CurveChart::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    render(painter, size());
    const QRectF area = plotArea(size());
    if (m_dragFrom && m_cursor) {
        QColor part = palette().color(QPalette::Highlight);
        part.setAlpha(60);
        painter.fillRect(QRectF(QPointF(*m_dragFrom, area.top()), QPointF(m_cursor->x(), area.bottom())), part);
    } else {
        paintReading(painter, area);
    }
    if (hasFocus()) {
        painter.setPen(palette().color(QPalette::Highlight));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
    }
}

std::optional<double> CurveChart::nearestX(double position) const {
    const ChartAxis axis = xAxis(plotArea(size()));
    std::optional<double> nearest;
    for (const Curve& curve : m_content.curves)
        for (const QPointF& point : curve.points) {
            const bool isShown = std::isfinite(point.y()) && point.x() >= m_low && point.x() <= m_high;
            if (isShown && (!nearest || std::abs(axis.position(point.x()) - position) <
                                            std::abs(axis.position(*nearest) - position)))
                nearest = point.x();
        }
    if (nearest && std::abs(axis.position(*nearest) - position) > kFarthest && m_content.bars.empty())
        return std::nullopt;
    return nearest;
}

QString CurveChart::readingAt(QPointF position) const {
    if (!plotArea(size()).adjusted(-kFarthest, 0, kFarthest, 0).contains(position))
        return {};
    const std::optional<double> x = nearestX(position.x());
    return x ? readingOf(*x).join(u'\n') : QString();
}

QString CurveChart::nameAt(QPointF position) const {
    if (position.y() < 0 || position.y() >= plotArea(size()).top())
        return {};
    const std::vector<NamePlace> places = namePlaces(size());
    const double line = QFontMetricsF(font()).height();
    for (const NamePlace& place : places)
        if (QRectF(place.left, QSizeF(place.width, 1.2 * line)).contains(position))
            return m_content.curves[place.curve].name;
    QStringList others;
    for (std::size_t i = places.size(); i < m_content.curves.size() && !places.empty(); ++i)
        others << m_content.curves[i].name;
    return others.join(u'\n');
}

QStringList CurveChart::readingOf(double x) const {
    const auto bar = static_cast<std::size_t>(std::max(0.0, x));
    const QString place = bar < m_content.bars.size() ? m_content.bars[bar] : ChartAxis::text(x);
    const bool isNamed = m_content.bars.empty() && !m_content.xTitle.isEmpty();
    QStringList lines{isNamed ? tr("%1 %2", "name of an axis and a value on it").arg(m_content.xTitle, place) : place};
    for (const Curve& curve : m_content.curves)
        for (const QPointF& point : curve.points)
            if (point.x() == x && std::isfinite(point.y()))
                lines << tr("%1 %2", "name of a curve and its value").arg(curve.name, ChartAxis::text(point.y()));
    return lines;
}

/// For screen readers: the values at the marker, else the last ones; of bars the first few.
void CurveChart::describeContent() {
    QStringList values;
    if (hasValues() && m_content.bars.empty())
        values = readingOf(m_content.marker.value_or(m_last));
    for (std::size_t bar = 0; hasValues() && bar < std::min(m_content.bars.size(), kSpokenBars); ++bar)
        values << readingOf(static_cast<double>(bar)).join(u' ');
    setAccessibleDescription(values.isEmpty() ? m_content.emptyText : values.join(QStringLiteral(", ")));
}

void CurveChart::wheelEvent(QWheelEvent* event) {
    const double steps = event->angleDelta().y() / 120.0;
    const ChartAxis axis = xAxis(plotArea(size()));
    const double fixed = std::clamp(axis.valueAt(event->position().x()), m_low, m_high);
    const double factor = std::pow(kZoomStep, -steps);
    zoomTo(fixed - (fixed - m_low) * factor, fixed + (m_high - fixed) * factor);
    event->accept();
}

void CurveChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        m_dragFrom = event->position().x();
}

void CurveChart::mouseMoveEvent(QMouseEvent* event) {
    m_cursor = event->position();
    update();
}

void CurveChart::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_dragFrom || event->button() != Qt::LeftButton)
        return;
    const double left = std::min(*m_dragFrom, event->position().x());
    const double right = std::max(*m_dragFrom, event->position().x());
    m_dragFrom.reset();
    const ChartAxis axis = xAxis(plotArea(size()));
    if (right - left >= kShortestDrag)
        zoomTo(axis.valueAt(left), axis.valueAt(right));
    else if (const auto x = nearestX(event->position().x()))
        Q_EMIT picked(*x);
    update();
}

void CurveChart::mouseDoubleClickEvent(QMouseEvent* /*event*/) {
    m_dragFrom.reset();
    showAll();
}

void CurveChart::leaveEvent(QEvent* /*event*/) {
    m_cursor.reset();
    update();
}

/// The keyboard's way to zoom: + and − around the middle, 0 shows everything.
void CurveChart::keyPressEvent(QKeyEvent* event) {
    const double quarter = (m_high - m_low) / 4;
    if (event->key() == Qt::Key_Plus)
        zoomTo(m_low + quarter, m_high - quarter);
    else if (event->key() == Qt::Key_Minus)
        zoomTo(m_low - 2 * quarter, m_high + 2 * quarter);
    else if (event->key() == Qt::Key_0)
        showAll();
    else
        QWidget::keyPressEvent(event);
}

}  // namespace overlook
