#include "widgets/canvas/linked_cursor.h"

#include <QPainter>

#include "widgets/canvas/canvas.h"

namespace overlook {

namespace {

constexpr int kArm = 9;  // from the middle to the end of an arm
constexpr int kGap = 3;  // the pixel itself stays visible
constexpr int kSide = 2 * kArm + 3;

}  // namespace

LinkedCursor::LinkedCursor(Canvas& canvas) : QWidget(&canvas), m_canvas(canvas) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFixedSize(kSide, kSide);
    hide();
    connect(&canvas, &Canvas::viewMoved, this, &LinkedCursor::follow);
}

void LinkedCursor::setPixel(QPoint pixel) {
    m_pixel = pixel;
    follow();
}

void LinkedCursor::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const int middle = kSide / 2;
    // Dark below light: seen on any picture.
    for (const QPen& pen : {QPen(Qt::black, 3), QPen(QColor(26, 230, 255), 1)}) {
        painter.setPen(pen);
        painter.drawLine(middle - kArm, middle, middle - kGap, middle);
        painter.drawLine(middle + kGap, middle, middle + kArm, middle);
        painter.drawLine(middle, middle - kArm, middle, middle - kGap);
        painter.drawLine(middle, middle + kGap, middle, middle + kArm);
    }
}

void LinkedCursor::follow() {
    const bool isShown = m_pixel.x() >= 0;
    setVisible(isShown);
    if (!isShown)
        return;
    const QPointF at = m_canvas.viewPositionOf(QPointF(m_pixel) + QPointF(0.5, 0.5));
    move(at.toPoint() - QPoint(kSide / 2, kSide / 2));
}

}  // namespace overlook
