#include "app/window/overlook_style.h"

#include <algorithm>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QPainter>
#include <QSlider>
#include <QStyleOption>

#include "app/window/flat_parts.h"
#include "app/window/icons.h"

namespace overlook {

namespace {

constexpr int kShortestScrollHandle = 28;

bool isDefaultButton(const QStyleOption* option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    return button && (button->features & QStyleOptionButton::DefaultButton);
}

/// From right to left, Qt 6.4 pushes the text of a wide button away from its icon: it is given no more room than it
/// needs.
QStyleOptionButton fittedLabel(const QStyleOptionButton& option) {
    constexpr int kIconSpacing = 6;
    if (option.direction == Qt::LeftToRight || option.icon.isNull())
        return option;
    const int text = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width();
    const int width = std::min(option.rect.width(), text + kIconSpacing + option.iconSize.width());
    QStyleOptionButton fitted = option;
    fitted.rect.setWidth(width);
    fitted.rect.moveCenter(option.rect.center());
    return fitted;
}

/// Combo and spin boxes draw the frame around their line edit themselves.
bool isPartOfABox(const QWidget* widget) {
    const QWidget* parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox*>(parent) || qobject_cast<const QAbstractSpinBox*>(parent);
}

/// Fusion cuts a text that is too long in the middle of a letter.
QStyleOptionComboBox shortenedLabel(const QStyleOptionComboBox& option, const QStyle& style, const QWidget* widget) {
    QStyleOptionComboBox shortened = option;
    int room = style.subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, widget).width() - 2;
    if (!option.currentIcon.isNull())
        room -= option.iconSize.width() + 4;
    shortened.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room);
    return shortened;
}

/// A scroll bar without arrows: the handle runs over the whole length.
QRect scrollBarPart(const QStyleOptionSlider& option, QStyle::SubControl part) {
    const bool isHorizontal = option.orientation == Qt::Horizontal;
    const int length = isHorizontal ? option.rect.width() : option.rect.height();
    const qint64 range = qint64(option.maximum) - option.minimum;
    const qint64 share = range > 0 ? qint64(option.pageStep) * length / (range + option.pageStep) : length;
    const int handle = std::clamp(static_cast<int>(share), std::min(kShortestScrollHandle, length), length);
    const int start = QStyle::sliderPositionFromValue(option.minimum, option.maximum, option.sliderPosition,
                                                      length - handle, option.upsideDown);
    const auto along = [&option, isHorizontal](int from, int size) {
        return isHorizontal ? QRect(option.rect.left() + from, option.rect.top(), size, option.rect.height())
                            : QRect(option.rect.left(), option.rect.top() + from, option.rect.width(), size);
    };
    switch (part) {
        case QStyle::SC_ScrollBarSlider:
            return along(start, handle);
        case QStyle::SC_ScrollBarGroove:
            return option.rect;
        case QStyle::SC_ScrollBarSubPage:
            return along(0, start);
        case QStyle::SC_ScrollBarAddPage:
            return along(start + handle, length - start - handle);
        default:
            return {};
    }
}

}  // namespace

OverlookStyle::OverlookStyle() : QProxyStyle(QStringLiteral("fusion")) {}

void OverlookStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractSlider*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void OverlookStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                  const QWidget* widget) const {
    switch (element) {
        case PE_FrameStatusBarItem:
        case PE_IndicatorDockWidgetResizeHandle:
            return;
        case PE_PanelButtonCommand:
            return drawFlatButton(*painter, *option, isDefaultButton(option));
        case PE_PanelButtonTool:
            return drawFlatToolButton(*painter, *option);
        case PE_IndicatorCheckBox:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
            return drawCheckBoxFrame(*painter, *option);
        case PE_FrameGroupBox:
            return drawFlatPanel(*painter, option->rect, Qt::NoBrush, frameColour(*option));
        case PE_FrameLineEdit:
        case PE_PanelLineEdit:
            if (!isPartOfABox(widget))
                return drawFlatLineEdit(*painter, *option);
            break;
        default:
            break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void OverlookStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                                const QWidget* widget) const {
    const auto* dock = qstyleoption_cast<const QStyleOptionDockWidget*>(option);
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (element == CE_DockWidgetTitle && dock)
        return drawFlatDockTitle(*painter, *dock, widget);
    if (element == CE_MenuBarItem && item)
        return drawFlatMenuBarItem(*painter, *item);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (element == CE_PushButtonLabel && button)
        return drawButtonLabel(fittedLabel(*button), painter, widget);
    const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (element == CE_ComboBoxLabel && box && !box->editable) {
        const QStyleOptionComboBox shortened = shortenedLabel(*box, *this, widget);
        return QProxyStyle::drawControl(CE_ComboBoxLabel, &shortened, painter, widget);
    }
    if (element == CE_MenuBarEmptyArea || element == CE_ToolBar) {
        painter->fillRect(option->rect, option->palette.window());
        const QRect bottom(option->rect.left(), option->rect.bottom(), option->rect.width(), 1);
        if (element == CE_ToolBar)
            painter->fillRect(bottom, frameColour(*option));
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void OverlookStyle::drawButtonLabel(const QStyleOptionButton& option, QPainter* painter, const QWidget* widget) const {
    if (!isDefaultButton(&option) || !(option.state & State_Enabled)) {
        QProxyStyle::drawControl(CE_PushButtonLabel, &option, painter, widget);
        return;
    }
    QStyleOptionButton onAccent = option;
    onAccent.palette.setColor(QPalette::ButtonText, option.palette.color(QPalette::HighlightedText));
    if (!option.icon.isNull()) {
        const qreal scale = painter->device() ? painter->device()->devicePixelRatioF() : 1;
        onAccent.icon = QIcon(option.icon.pixmap(option.iconSize, scale, QIcon::Selected));
    }
    QProxyStyle::drawControl(CE_PushButtonLabel, &onAccent, painter, widget);
}

void OverlookStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                       const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider)
        return drawFlatScrollBar(*painter, *slider, scrollBarPart(*slider, SC_ScrollBarSlider));
    const bool hasTicks = slider && slider->tickPosition != QSlider::NoTicks;
    if (control == CC_Slider && slider && !hasTicks) {
        return drawFlatSlider(*painter, *slider, subControlRect(CC_Slider, option, SC_SliderGroove, widget),
                              subControlRect(CC_Slider, option, SC_SliderHandle, widget));
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect OverlookStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                    const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_ScrollBar && slider)
        return scrollBarPart(*slider, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
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
        case PM_MenuBarPanelWidth:
            return 0;
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int OverlookStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                             QStyleHintReturn* returned) const {
    switch (hint) {
        case SH_EtchDisabledText:
        case SH_DialogButtonBox_ButtonsHaveIcons:
            return 0;
        case SH_ToolTip_WakeUpDelay:
            return 500;
        default:
            return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QIcon OverlookStyle::standardIcon(StandardPixmap pixmap, const QStyleOption* option, const QWidget* widget) const {
    switch (pixmap) {
        case SP_TitleBarCloseButton:
            return tintedIcon(QStringLiteral("close"));
        case SP_TitleBarNormalButton:
            return tintedIcon(QStringLiteral("float"));
        case SP_MessageBoxQuestion:
            return tintedIcon(QStringLiteral("question"));
        case SP_MessageBoxInformation:
            return tintedIcon(QStringLiteral("about"));
        case SP_MessageBoxWarning:
            return tintedIcon(QStringLiteral("warning"));
        case SP_MessageBoxCritical:
            return tintedIcon(QStringLiteral("failure"));
        default:
            return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

}  // namespace overlook
