#include "widgets/canvas/lasso_gesture.h"

#include <utility>

namespace overlook {

void LassoGesture::press(QPointF point) {
    m_outline = {point};
}

void LassoGesture::move(QPointF point) {
    if (isDrawing() && point != m_outline.last())
        m_outline << point;
}

QPolygonF LassoGesture::release() {
    QPolygonF outline = std::exchange(m_outline, {});
    return outline.size() < 3 ? QPolygonF() : outline;
}

void LassoGesture::cancel() {
    m_outline.clear();
}

}  // namespace overlook
