#include "widgets/panels/row_background.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionViewItem>
#include <QWidget>

#include "widgets/panels/palette_colours.h"

namespace overlook {

RowColours paintRowBackground(QPainter& painter, const QStyleOptionViewItem& option) {
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &option, &painter, option.widget);
    const bool isActive = (option.state & QStyle::State_Active) != 0;
    const QPalette::ColorGroup group = isActive ? QPalette::Active : QPalette::Inactive;
    const bool isSelected = (option.state & QStyle::State_Selected) != 0;
    const QColor back = option.palette.color(group, isSelected ? QPalette::Highlight : QPalette::Base);
    const QColor text = option.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const QColor accent = isSelected ? text : option.palette.color(group, QPalette::Highlight);
    const QColor muted = isSelected ? text : mixed(text, back, 0.3);  // less would be too faint on the accent
    return {back, text, muted, mixed(back, text, 0.18), accent};
}

}  // namespace overlook
