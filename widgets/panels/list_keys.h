#pragma once

#include <QKeyEvent>

namespace overlook {

/// Whether a key moves through the list below a field that keeps the keyboard.
[[nodiscard]] inline bool isListMove(const QKeyEvent& event) {
    return event.key() == Qt::Key_Up || event.key() == Qt::Key_Down || event.key() == Qt::Key_PageUp ||
           event.key() == Qt::Key_PageDown;
}

}  // namespace overlook
