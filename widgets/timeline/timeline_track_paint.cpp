// Painting of the timeline's track; the rest of the class is in timeline_track.cpp.
#include <algorithm>
#include <cmath>
#include <QLocale>
#include <QPainter>

#include "widgets/panels/palette_colours.h"
#include "widgets/timeline/sparkline.h"
#include "widgets/timeline/timeline_track.h"

namespace overlook {

namespace {
constexpr double kSideMargin = 14;
constexpr int kTopMargin = 5;
constexpr int kCurveHeight = 26;
constexpr int kCurveToAxis = 9;
constexpr int kAxisToNumbers = 9;
constexpr double kGroove = 3;
constexpr double kTick = 3.5;
constexpr double kHandle = 6;
constexpr double kFlag = 9;
constexpr double kMark = 4;
}  // namespace

QSize TimelineTrack::sizeHint() const {
    return {360, minimumSizeHint().height()};
}

QSize TimelineTrack::minimumSizeHint() const {
    return {120, static_cast<int>(axisY()) + kAxisToNumbers + fontMetrics().height() + 3};
}

EpochScale TimelineTrack::scale() const {
    return {std::max(m_planned, m_span), kSideMargin, width() - kSideMargin};
}

double TimelineTrack::axisY() const {
    return kTopMargin + kCurveHeight + kCurveToAxis + 0.5;
}

void TimelineTrack::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (hasFocus())
        paintFocus(painter);
    if (m_planned == 0)
        return;
    paintSparkline(painter);
    paintAxis(painter);
    paintNumbers(painter);
    paintMarks(painter);
    paintReference(painter);
    paintHandle(painter);
}

void TimelineTrack::paintFocus(QPainter& painter) const {
    painter.setPen(QPen(mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.7), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
}

void TimelineTrack::paintSparkline(QPainter& painter) const {
    const QRectF area(0, kTopMargin, width(), kCurveHeight);
    const QColor colour = mixed(palette().color(QPalette::Window), palette().color(QPalette::Highlight), 0.8);
    m_curve.paint(painter, area, scale(), QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

void TimelineTrack::paintAxis(QPainter& painter) const {
    const EpochScale epochs = scale();
    const double y = axisY();
    const QColor done = mixed(palette().color(QPalette::Window), palette().color(QPalette::WindowText), 0.55);
    const QColor planned = hairline(palette());
    const double end = epochs.position(m_planned);
    painter.setPen(QPen(planned, kGroove, Qt::SolidLine, Qt::RoundCap));
    painter.drawLine(QPointF(epochs.position(1), y), QPointF(end, y));
    if (!m_finished.isEmpty()) {
        painter.setPen(QPen(mixed(planned, done, 0.5), kGroove, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(epochs.position(1), y), QPointF(epochs.position(m_finished.last()), y));
    }
    const int step = epochs.tickStep();
    for (int epoch = 1; epoch <= m_planned; epoch = epoch == 1 && step > 1 ? step : epoch + step) {
        painter.setPen(QPen(m_finished.contains(epoch) ? done : planned, 1.2));
        const double x = epochs.position(epoch);
        painter.drawLine(QPointF(x, y - kTick), QPointF(x, y + kTick));
    }
}

void TimelineTrack::paintNumbers(QPainter& painter) const {
    const QLocale locale;
    const QFontMetrics metrics = fontMetrics();
    const double room = metrics.horizontalAdvance(locale.toString(m_planned)) + 12;
    const int top = static_cast<int>(axisY()) + kAxisToNumbers;
    const EpochScale epochs = scale();
    for (const int epoch : epochs.numbered(room)) {
        if (epoch > m_planned)
            break;
        const bool isDone = m_finished.contains(epoch);
        painter.setPen(isDone ? mutedText(palette()) : palette().color(QPalette::Disabled, QPalette::WindowText));
        const QRectF box(epochs.position(epoch) - room / 2, top, room, metrics.height());
        painter.drawText(box, Qt::AlignHCenter | Qt::AlignTop, locale.toString(epoch));
    }
}

/// Diamonds between curve and axis, above the handle.
void TimelineTrack::paintMarks(QPainter& painter) const {
    const double y = axisY() - kHandle - kMark;
    painter.setPen(QPen(palette().color(QPalette::Window), 1));
    painter.setBrush(palette().color(QPalette::WindowText));
    for (const int epoch : m_marks) {
        const double x = scale().position(epoch);
        painter.drawPolygon(QPolygonF{{x, y - kMark}, {x + kMark, y}, {x, y + kMark}, {x - kMark, y}});
    }
}

/// A flag on the epoch that others are compared with: it stays seen when the handle is on the same epoch.
void TimelineTrack::paintReference(QPainter& painter) const {
    if (m_reference < 1)
        return;
    const double x = scale().position(m_reference);
    const QColor colour = palette().color(QPalette::WindowText);
    painter.setPen(QPen(colour, 1.4));
    painter.drawLine(QPointF(x, kTopMargin - 3), QPointF(x, axisY()));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    const double toInside = m_reference == m_planned && m_planned > 1 ? -kFlag : kFlag;
    painter.drawPolygon(QPolygonF{{x, kTopMargin - 3.0}, {x + toInside, kTopMargin + 1.0}, {x, kTopMargin + 5.0}});
}

void TimelineTrack::paintHandle(QPainter& painter) const {
    const EpochScale epochs = scale();
    const QColor window = palette().color(QPalette::Window);
    const QColor accent = palette().color(QPalette::Highlight);
    if (m_finished.contains(m_hovered) && m_hovered != m_epoch) {
        painter.setPen(QPen(accent, 1.5));
        painter.setBrush(window);
        painter.drawEllipse(QPointF(epochs.position(m_hovered), axisY()), kHandle - 2, kHandle - 2);
    }
    if (m_epoch < 1)
        return;
    const double x = epochs.position(m_epoch);
    const QRectF curve(0, kTopMargin, width(), kCurveHeight);
    painter.setPen(QPen(mixed(window, accent, 0.55), 1));
    painter.drawLine(QPointF(x, kTopMargin - 2), QPointF(x, axisY()));
    const double y = sparklineY(curve, m_curve.range(), valueOf(m_epoch));
    painter.setPen(QPen(window, 1.5));
    painter.setBrush(accent);
    if (!std::isnan(y))
        painter.drawEllipse(QPointF(x, y), 3.5, 3.5);
    painter.drawEllipse(QPointF(x, axisY()), kHandle + 1, kHandle + 1);
}

}  // namespace overlook
