#pragma once

#include <QColor>

class QPainter;
class QStyleOptionViewItem;

namespace overlook {

/// Colours to paint a list row with, over its background.
struct RowColours {
    QColor back;
    QColor text;
    QColor muted;
    QColor line;    ///< thin lines, empty part of bars
    QColor accent;  ///< filled part of bars
};

/// Paints what the style shows behind a row (selection, hover, focus) and returns the colours that can be read on it.
RowColours paintRowBackground(QPainter& painter, const QStyleOptionViewItem& option);

}  // namespace overlook
