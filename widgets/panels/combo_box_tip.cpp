#include "widgets/panels/combo_box_tip.h"

#include <QComboBox>
#include <QHelpEvent>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QToolTip>

namespace overlook {

namespace {

bool isCut(const QComboBox& box) {
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()
                           ->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box)
                           .adjusted(1, 0, -1, 0);
    return box.fontMetrics().horizontalAdvance(box.currentText()) > room.width();
}

}  // namespace

QString comboBoxTip(const QComboBox& box) {
    if (!isCut(box))
        return box.toolTip();
    return box.toolTip().isEmpty() ? box.currentText() : box.currentText() + u'\n' + box.toolTip();
}

bool showsComboBoxTip(QComboBox& box, const QEvent& event) {
    if (event.type() != QEvent::ToolTip || !isCut(box))
        return false;
    QToolTip::showText(static_cast<const QHelpEvent&>(event).globalPos(), comboBoxTip(box), &box);
    return true;
}

}  // namespace overlook
