#include "app/window/flat_parts.h"

#include <algorithm>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include "widgets/panels/palette_colours.h"

namespace overlook {

namespace {

constexpr qreal kRadius = 4;
constexpr qreal kCheckBoxRadius = 2;
constexpr double kEdgeStrength = 0.55;  // of text on base: 3 : 1 at least, in both schemes
constexpr int kGrooveThickness = 4;
constexpr int kHandleDiameter = 14;
constexpr int kScrollHandleMargin = 3;

QColor accent(const QStyleOption& option) {
    return option.palette.color(QPalette::Active, QPalette::Highlight);
}

bool isEnabled(const QStyleOption& option) {
    return option.state & QStyle::State_Enabled;
}

bool isHovered(const QStyleOption& option) {
    return isEnabled(option) && (option.state & QStyle::State_MouseOver);
}

bool isPressed(const QStyleOption& option) {
    return option.state & (QStyle::State_Sunken | QStyle::State_On);
}

void drawPill(QPainter& painter, const QRectF& rect, const QColor& colour) {
    const qreal radius = std::min(rect.width(), rect.height()) / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(rect, radius, radius);
}

/// The middle strip of a slider's groove.
QRectF groovePart(const QRect& groove, bool isHorizontal) {
    const QPointF centre = QRectF(groove).center();
    if (isHorizontal)
        return {groove.left() + 1.0, centre.y() - kGrooveThickness / 2.0, groove.width() - 2.0, kGrooveThickness};
    return {centre.x() - kGrooveThickness / 2.0, groove.top() + 1.0, kGrooveThickness, groove.height() - 2.0};
}

}  // namespace

QColor frameColour(const QStyleOption& option) {
    return option.palette.color(QPalette::Active, QPalette::Mid);
}

void drawFlatPanel(QPainter& painter, const QRect& rect, const QBrush& fill, const QColor& edge) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

void drawFlatButton(QPainter& painter, const QStyleOption& option, bool isDefault) {
    const QColor face = isDefault && isEnabled(option) ? accent(option) : option.palette.color(QPalette::Button);
    const QColor towards = isDefault ? QColor(Qt::black) : accent(option);  // what is written on the accent is white
    const QColor fill = isPressed(option)   ? mixed(face, towards, 0.28)
                        : isHovered(option) ? mixed(face, towards, 0.12)
                                            : face;
    const bool isMarked = (option.state & QStyle::State_HasFocus) || isPressed(option) || isDefault;
    drawFlatPanel(painter, option.rect, fill, isMarked && isEnabled(option) ? accent(option) : frameColour(option));
}

void drawFlatToolButton(QPainter& painter, const QStyleOption& option) {
    const bool isDown = isEnabled(option) && isPressed(option);
    if (!isDown && !isHovered(option))
        return;
    const QColor face = option.palette.color(QPalette::Window);
    drawFlatPanel(painter, option.rect, mixed(face, accent(option), isDown ? 0.28 : 0.14), Qt::transparent);
}

void drawFlatLineEdit(QPainter& painter, const QStyleOption& option) {
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    drawFlatPanel(painter, option.rect, option.palette.base(), hasFocus ? accent(option) : frameColour(option));
}

void drawCheckBoxFrame(QPainter& painter, const QStyleOption& option) {
    const QColor edge = mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text),
                              isEnabled(option) ? kEdgeStrength : kEdgeStrength / 2);
    const bool isMarked = isHovered(option) || (option.state & QStyle::State_HasFocus);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(isMarked ? accent(option) : edge);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), kCheckBoxRadius, kCheckBoxRadius);
    painter.restore();
}

void drawFlatDockTitle(QPainter& painter, const QStyleOptionDockWidget& option, const QWidget* widget) {
    painter.save();
    QFont font = widget ? widget->font() : painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    const QRect rect = QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(9, 0, -44, 0));
    const QString text = QFontMetrics(font).elidedText(option.title, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
}

void drawFlatMenuBarItem(QPainter& painter, const QStyleOptionMenuItem& option) {
    painter.save();
    painter.fillRect(option.rect, option.palette.window());
    const bool isActive = option.state & QStyle::State_Selected;
    if (isActive && isEnabled(option)) {
        const QColor fill = mixed(option.palette.color(QPalette::Window), accent(option), 0.28);
        drawFlatPanel(painter, option.rect.adjusted(0, 1, 0, -1), fill, Qt::transparent);
    }
    painter.setPen(
        option.palette.color(isEnabled(option) ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter.restore();
}

void drawFlatScrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle) {
    painter.save();
    painter.fillRect(option.rect, option.palette.base());
    if (isEnabled(option) && option.maximum > option.minimum) {
        painter.setRenderHint(QPainter::Antialiasing);
        const double strength = isPressed(option) ? 0.55 : isHovered(option) ? 0.45 : 0.3;
        const QColor colour =
            mixed(option.palette.color(QPalette::Base), option.palette.color(QPalette::Text), strength);
        const int margin = kScrollHandleMargin;
        drawPill(painter, QRectF(handle).adjusted(margin, margin, -margin, -margin), colour);
    }
    painter.restore();
}

void drawFlatSlider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const QRectF whole = groovePart(groove, isHorizontal);
    const QPointF centre = QRectF(handle).center();
    const QColor empty = mixed(option.palette.color(QPalette::Window), option.palette.color(QPalette::Text), 0.2);
    drawPill(painter, whole, empty);
    QRectF filled = whole;
    if (!isHorizontal)
        filled.setTop(centre.y());
    else if (option.upsideDown)
        filled.setLeft(centre.x());
    else
        filled.setRight(centre.x());
    const QColor strong = isEnabled(option) ? accent(option) : mixed(empty, option.palette.color(QPalette::Text), 0.2);
    drawPill(painter, filled, strong);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    painter.setPen(QPen(strong, hasFocus && isEnabled(option) ? 3 : 1.6));
    painter.setBrush(isEnabled(option) ? QColor(Qt::white) : option.palette.color(QPalette::Window));
    const qreal radius = (isHovered(option) ? kHandleDiameter : kHandleDiameter - 2) / 2.0;
    painter.drawEllipse(centre, radius, radius);
    painter.restore();
}

}  // namespace overlook
