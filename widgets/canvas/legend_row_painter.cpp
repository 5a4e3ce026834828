#include "widgets/canvas/legend_row_painter.h"

#include <algorithm>
#include <cmath>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include "inference/display/colour_map.h"

namespace overlook {

namespace {

constexpr QColor kText(255, 255, 255, 240);
constexpr QColor kFaintText(255, 255, 255, 190);
constexpr QColor kWarning(255, 200, 87);
constexpr QColor kUnpainted(18, 22, 26, 190);

/// The colour of each place on the scale.
QImage scaleImage(const ColourTable& colours, const ScaleColours& scale) {
    QImage image(256, 1, QImage::Format_RGB32);
    auto* const pixels = reinterpret_cast<QRgb*>(image.scanLine(0));
    for (int i = 0; i < image.width(); ++i) {
        const double position = colourPosition(i / 255.0, scale.gamma, scale.normalisation);
        pixels[i] = 0xFF000000U | colours[static_cast<std::size_t>(std::lround(position * 255))];
    }
    return image;
}

}  // namespace

void LegendRowPainter::paint(const LegendLayout::Row& row) {
    const double width = m_layout.cardSize().width() - 2 * m_layout.padding();
    const QRectF box(m_layout.padding(), row.top, width, row.height);
    m_painter.setFont(m_layout.font(row.kind));
    switch (row.kind) {
        case LegendLayout::Kind::Title:
            return paintText(box, row.text, kText);
        case LegendLayout::Kind::Line:
            return paintText(box, row.text, kFaintText);
        case LegendLayout::Kind::Message:
            m_painter.setPen(kFaintText);
            m_painter.drawText(box, Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, row.text);
            return;
        case LegendLayout::Kind::Warning:
            return paintWarning(box, row.text);
        case LegendLayout::Kind::ScaleBar:
            return paintScaleBar(box);
        case LegendLayout::Kind::MapItem:
            paintMapSwatch(box, row.colourMapId);
            return paintText(box.adjusted(m_layout.mapIndent(), 0, 0, 0), row.text, kText);
        case LegendLayout::Kind::ClassItem:
            paintSwatch(box, row.colour);
            return paintText(indented(box), row.text, kText);
        case LegendLayout::Kind::MoreItems:
            return paintText(indented(box), row.text, kFaintText);
    }
}

QRectF LegendRowPainter::indented(const QRectF& box) const {
    return box.adjusted(m_layout.iconIndent(), 0, 0, 0);
}

void LegendRowPainter::paintText(const QRectF& box, const QString& text, const QColor& colour) {
    m_painter.setPen(colour);
    const QString elided = QFontMetricsF(m_painter.font()).elidedText(text, Qt::ElideRight, box.width() + 0.5);
    m_painter.drawText(box, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, elided);
}

/// A triangle with an exclamation mark, and the sentence beside it.
void LegendRowPainter::paintWarning(const QRectF& box, const QString& text) {
    const double size = 0.8 * m_layout.em();
    const double line = QFontMetricsF(m_painter.font()).height();
    const QRectF sign(box.left() + size / 16, box.top() + (line - 0.85 * size) / 2, 0.9 * size, 0.8 * size);
    const double middle = sign.center().x();
    m_painter.setPen(QPen(kWarning, size / 10, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolygon(QPolygonF{sign.bottomLeft(), {middle, sign.top()}, sign.bottomRight()});
    m_painter.drawLine(QPointF(middle, sign.top() + 0.4 * sign.height()),
                       QPointF(middle, sign.top() + 0.62 * sign.height()));
    m_painter.drawPoint(QPointF(middle, sign.top() + 0.82 * sign.height()));
    m_painter.drawText(indented(box), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
}

void LegendRowPainter::paintSwatch(const QRectF& box, quint32 colour) {
    const double size = m_layout.swatch();
    const QRectF square(box.left(), box.center().y() - size / 2, size, size);
    m_painter.setPen(QPen(QColor(255, 255, 255, 120), size / 14));
    m_painter.setBrush(QColor::fromRgb(colour));
    m_painter.drawRoundedRect(square, size / 5, size / 5);
}

/// The colours of a further map; only the frame where it has none to show.
void LegendRowPainter::paintMapSwatch(const QRectF& box, const QString& colourMapId) {
    const double height = 0.6 * m_layout.em();
    const QRectF strip(box.left(), box.center().y() - height / 2, m_layout.mapIndent() - 0.5 * m_layout.em(), height);
    paintColours(strip, {colourMapId, 0, 1, Normalisation::ReluMax});
}

void LegendRowPainter::paintScaleBar(const QRectF& box) {
    const double em = m_layout.em();
    const QRectF bar(box.left(), box.top() + 0.3 * em, box.width(), 0.6 * em);
    paintColours(bar, {m_legend.colourMapId, m_legend.threshold, m_legend.gamma, m_legend.normalisation});
    for (const double place : m_legend.contours)
        paintContour(bar, place);
    if (m_legend.threshold > 0)
        paintThreshold(bar);
    const QRectF labels(QPointF(bar.left(), bar.bottom() + 0.1 * em), box.bottomRight());
    m_painter.setPen(kFaintText);
    m_painter.drawText(labels, Qt::AlignLeft | Qt::AlignVCenter, m_legend.lowLabel);
    m_painter.drawText(labels, Qt::AlignRight | Qt::AlignVCenter, m_legend.highLabel);
}

/// All colours, and those below the threshold dimmed, because they are not painted.
void LegendRowPainter::paintColours(const QRectF& bar, const ScaleColours& scale) {
    QPainterPath rounded;
    rounded.addRoundedRect(bar, bar.height() / 4, bar.height() / 4);
    m_painter.save();
    m_painter.setClipPath(rounded);
    m_painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (!scale.colourMapId.isEmpty())
        m_painter.drawImage(bar, scaleImage(colourMap(scale.colourMapId.toStdString()).colours, scale));
    const double unpainted = std::clamp(scale.threshold, 0.0, 1.0) * bar.width();
    m_painter.fillRect(QRectF(bar.left(), bar.top(), unpainted, bar.height()), kUnpainted);
    m_painter.restore();
    m_painter.setPen(QPen(QColor(255, 255, 255, 60), bar.height() / 12));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPath(rounded);
}

/// A bright line across the bar with dark edges, like the contour on the picture.
void LegendRowPainter::paintContour(const QRectF& bar, double place) {
    const double line = 0.14 * bar.height();
    const double x = bar.left() + line + place * (bar.width() - 2 * line);
    m_painter.fillRect(QRectF(x - 1.5 * line, bar.top(), 3 * line, bar.height()), QColor(0, 0, 0, 160));
    m_painter.fillRect(QRectF(x - line / 2, bar.top(), line, bar.height()), kText);
}

/// A line across the bar with an arrow above it.
void LegendRowPainter::paintThreshold(const QRectF& bar) {
    const double x = bar.left() + std::clamp(m_legend.threshold, 0.0, 1.0) * bar.width();
    const double arrow = 0.42 * bar.height();
    const double line = 0.14 * bar.height();
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(kText);
    m_painter.drawPolygon(
        QPolygonF{{x - arrow, bar.top() - arrow}, {x + arrow, bar.top() - arrow}, {x, bar.top() + line}});
    m_painter.drawRect(QRectF(x - line / 2, bar.top(), line, bar.height()));
}

}  // namespace overlook
