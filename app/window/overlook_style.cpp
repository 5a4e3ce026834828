#include "app/window/overlook_style.h"

#include <QAbstractScrollArea>
#include <QDockWidget>
#include <QPainter>
#include <QStyleOption>
#include <QToolBar>

#include "app/window/icons.h"
#include "widgets/panels/palette_colours.h"

namespace overlook {

namespace {

constexpr qreal kRadius = 4;

QColor line(const QStyleOption& option) {
    return option.palette.color(QPalette::Active, QPalette::Mid);
}

void drawPanel(QPainter& painter, const QRect& rect, const QBrush& fill, const QColor& edge) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge);
    painter.setBrush(fill);
    painter.drawRoundedRect(QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    painter.restore();
}

void drawButton(const QStyleOption& option, QPainter& painter) {
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isHovered = (option.state & QStyle::State_MouseOver) && (option.state & QStyle::State_Enabled);
    const QColor face = option.palette.color(QPalette::Button);
    const QColor accent = option.palette.color(QPalette::Active, QPalette::Highlight);
    const QColor fill = isDown ? mixed(face, accent, 0.28) : isHovered ? mixed(face, accent, 0.1) : face;
    const bool isMarked = option.state & QStyle::State_HasFocus;
    drawPanel(painter, option.rect, fill, isMarked || isDown ? accent : line(option));
}

void drawToolButton(const QStyleOption& option, QPainter& painter) {
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = isEnabled && (option.state & (QStyle::State_Sunken | QStyle::State_On));
    const bool isHovered = isEnabled && (option.state & QStyle::State_MouseOver);
    if (!isDown && !isHovered)
        return;
    const QColor face = option.palette.color(QPalette::Window);
    const QColor accent = option.palette.color(QPalette::Active, QPalette::Highlight);
    drawPanel(painter, option.rect, mixed(face, accent, isDown ? 0.28 : 0.14), Qt::transparent);
}

void drawDockTitle(const QStyleOptionDockWidget& option, QPainter& painter, const QWidget* widget) {
    painter.save();
    QFont font = widget ? widget->font() : painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(option.palette.color(QPalette::PlaceholderText));
    const QRect rect = option.rect.adjusted(9, 0, -44, 0);
    const QString text = QFontMetrics(font).elidedText(option.title, Qt::ElideRight, rect.width());
    painter.drawText(rect, Qt::AlignVCenter | Qt::AlignLeft, text);
    painter.restore();
}

}  // namespace

OverlookStyle::OverlookStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void OverlookStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractScrollArea*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void OverlookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    switch (element) {
        case PE_FrameStatusBarItem:
            return;
        case PE_PanelButtonCommand:
            return drawButton(*option, *painter);
        case PE_PanelButtonTool:
            return drawToolButton(*option, *painter);
        case PE_FrameGroupBox:
            return drawPanel(*painter, option->rect, Qt::NoBrush, line(*option));
        case PE_FrameLineEdit:
        case PE_PanelLineEdit: {
            const bool hasFocus = option->state & State_HasFocus;
            return drawPanel(*painter, option->rect, option->palette.base(),
                             hasFocus ? option->palette.color(QPalette::Highlight) : line(*option));
        }
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void OverlookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    if (element == CE_DockWidgetTitle) {
        if (const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option))
            return drawDockTitle(*dock, *painter, widget);
    }
    if (element == CE_ToolBar) {
        painter->fillRect(option->rect, option->palette.window());
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), line(*option));
        return;
    }
    if (element == CE_MenuBarEmptyArea) {
        painter->fillRect(option->rect, option->palette.window());
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

int OverlookStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
        case PM_DockWidgetSeparatorExtent:
            return 5;
        case PM_DockWidgetTitleMargin:
            return 4;
        case PM_ToolBarIconSize:
            return 20;
        case PM_ToolBarItemSpacing:
            return 2;
        case PM_ToolBarItemMargin:
            return 3;
        case PM_ScrollBarExtent:
            return 12;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int OverlookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* returned) const {
    if (hint == SH_EtchDisabledText)
        return 0;
    if (hint == SH_ToolTip_WakeUpDelay)
        return 500;
    return QProxyStyle::styleHint(hint, option, widget, returned);
}

QIcon OverlookStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const {
    switch (pixmap) {
        case SP_TitleBarCloseButton:
            return tintedIcon(QStringLiteral("close"));
        case SP_TitleBarNormalButton:
            return tintedIcon(QStringLiteral("float"));
        default:
            return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

}  // namespace overlook
