#include "widgets/canvas/canvas_messages.h"

#include <algorithm>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QPalette>

namespace overlook {

namespace {

QFont scaled(QFont font, double factor) {
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

/// A framed picture of two hills and the sun, in lines.
void paintPictureGlyph(QPainter& painter, const QRectF& box, const QColor& colour) {
    const auto at = [&box](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.setPen(QPen(colour, box.width() / 22, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, box.width() / 9, box.width() / 9);
    QPainterPath hills(at(0.1, 0.76));
    hills.lineTo(at(0.36, 0.44));
    hills.lineTo(at(0.58, 0.7));
    hills.lineTo(at(0.7, 0.56));
    hills.lineTo(at(0.9, 0.78));
    painter.drawPath(hills);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(at(0.7, 0.28), box.width() / 13, box.width() / 13);
}

void paintCentred(QPainter& painter, const QRectF& area, double top, const QString& text) {
    const QRectF room(area.left(), top, area.width(), area.bottom() - top);
    painter.drawText(room, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
}

double wrappedHeight(const QFont& font, double width, const QString& text) {
    if (text.isEmpty())
        return 0;
    return QFontMetricsF(font)
        .boundingRect(QRectF(0, 0, width, 1e6), Qt::AlignHCenter | Qt::TextWordWrap, text)
        .height();
}

}  // namespace

void paintEmptyMessage(QPainter& painter, const QRect& area, const QPalette& palette, const EmptyMessage& message) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont plain = painter.font();
    QFont large = scaled(plain, 1.3);
    large.setWeight(QFont::DemiBold);
    const double em = QFontMetricsF(plain).height();
    const double width = std::min(34 * em, area.width() - 2 * em);
    const double textHeight = wrappedHeight(large, width, message.text) + 0.5 * em;
    const double hintHeight = wrappedHeight(plain, width, message.hint);
    const double room = area.height() - textHeight - hintHeight - 3 * em;
    const QSizeF glyph = room > 2 * em ? QSizeF(1.25, 1) * std::min(3.6 * em, room) : QSizeF(0, 0);
    const double gap = glyph.isEmpty() ? 0 : 1.2 * em;
    const QRectF column(area.center().x() - width / 2, area.top(), width, area.height());
    double top = area.top() + (area.height() - glyph.height() - gap - textHeight - hintHeight) / 2;
    if (!glyph.isEmpty())
        paintPictureGlyph(painter, {{area.center().x() - glyph.width() / 2, top}, glyph},
                          palette.color(QPalette::Disabled, QPalette::WindowText));
    top += glyph.height() + gap;
    painter.setFont(large);
    painter.setPen(palette.color(QPalette::WindowText));
    paintCentred(painter, column, top, message.text);
    painter.setFont(plain);
    painter.setPen(palette.color(QPalette::PlaceholderText));
    paintCentred(painter, column, top + textHeight, message.hint);
    painter.restore();
}

void paintDropMessage(QPainter& painter, const QRect& area, const QPalette& palette, const QString& text) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor accent = palette.color(QPalette::Highlight);
    QColor veil = accent;
    veil.setAlphaF(0.14F);
    painter.fillRect(area, veil);
    const double em = QFontMetricsF(painter.font()).height();
    const double thickness = em / 6;
    painter.setPen(QPen(accent, thickness));
    painter.setBrush(Qt::NoBrush);
    const double inset = em / 3 + thickness / 2;
    painter.drawRoundedRect(QRectF(area).adjusted(inset, inset, -inset, -inset), em / 2, em / 2);

    QFont large = scaled(painter.font(), 1.2);
    large.setWeight(QFont::DemiBold);
    painter.setFont(large);
    const QFontMetricsF metrics(large);
    const QString elided = metrics.elidedText(text, Qt::ElideRight, area.width() - 4 * em);
    QRectF pill(0, 0, metrics.horizontalAdvance(elided) + 2.4 * em, metrics.height() + 1.1 * em);
    pill.moveCenter(QRectF(area).center());
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    painter.setPen(palette.color(QPalette::HighlightedText));
    painter.drawText(pill, Qt::AlignCenter, elided);
    painter.restore();
}

}  // namespace overlook
