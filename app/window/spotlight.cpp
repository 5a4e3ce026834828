#include "app/window/spotlight.h"

#include <QPainter>
#include <QPainterPath>

namespace overlook {

namespace {

constexpr int kMargin = 5;
constexpr qreal kRadius = 8;
constexpr qreal kRing = 2.5;
constexpr QColor kVeil(0, 0, 0, 70);

}  // namespace

Spotlight::Spotlight(QWidget& window) : QWidget(&window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
}

void Spotlight::light(const QRect& target) {
    m_target = target;
    setGeometry(parentWidget()->rect());
    setVisible(!target.isEmpty());
    update();
}

void Spotlight::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF hole = QRectF(m_target).adjusted(-kMargin, -kMargin, kMargin, kMargin).intersected(rect());
    QPainterPath veil;
    veil.addRect(rect());
    veil.addRoundedRect(hole, kRadius, kRadius);  // odd-even: it stays clear
    painter.fillPath(veil, kVeil);
    painter.setPen(QPen(palette().color(QPalette::Active, QPalette::Highlight), kRing));
    painter.drawRoundedRect(hole, kRadius, kRadius);
}

}  // namespace overlook
