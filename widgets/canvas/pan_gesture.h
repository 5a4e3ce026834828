#pragma once

#include <QPointF>

namespace overlook {

/// Tells a click from a drag, and how far the view follows the drag.
class PanGesture {
 public:
    enum class Start { AtOnce, AfterSomeDistance };

    void press(QPointF position, Start start);
    /// How far to pan now; (0, 0) while it may still be a click.
    [[nodiscard]] QPointF move(QPointF position);
    /// Whether it was a click.
    [[nodiscard]] bool release();

    [[nodiscard]] bool isPressed() const { return m_isPressed; }
    [[nodiscard]] bool isPanning() const { return m_isPressed && m_isPanning; }

 private:
    QPointF m_last;
    bool m_isPressed = false;
    bool m_isPanning = false;
};

}  // namespace overlook
