#include "widgets/canvas/pan_gesture.h"

#include <QApplication>

namespace overlook {

void PanGesture::press(QPointF position, Start start) {
    m_last = position;
    m_isPressed = true;
    m_isPanning = start == Start::AtOnce;
}

QPointF PanGesture::move(QPointF position) {
    if (!m_isPressed)
        return {};
    const QPointF moved = position - m_last;
    if (!m_isPanning && moved.manhattanLength() < QApplication::startDragDistance())
        return {};
    m_isPanning = true;
    m_last = position;
    return moved;
}

bool PanGesture::release() {
    const bool isClick = m_isPressed && !m_isPanning;
    m_isPressed = false;
    m_isPanning = false;
    return isClick;
}

}  // namespace overlook
