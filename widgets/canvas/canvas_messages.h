#pragma once

#include <QString>

class QPainter;
class QPalette;
class QRect;

namespace overlook {

/// What an empty canvas says.
struct EmptyMessage {
    QString text;
    QString hint;  ///< smaller, below the text
};

/// Paints the message into the middle of the canvas, under a glyph of a picture.
void paintEmptyMessage(QPainter& painter, const QRect& area, const QPalette& palette, const EmptyMessage& message);

/// A frame around the canvas and a short text in its middle, while files hover over it.
void paintDropMessage(QPainter& painter, const QRect& area, const QPalette& palette, const QString& text);

}  // namespace overlook
