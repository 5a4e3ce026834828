#include "widgets/panes/divider_handle.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace overlook {

namespace {

constexpr int kKeyStep = 10;
constexpr double kKnob = 6;

bool isArrow(const QKeyEvent& event) {
    return event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
}

}  // namespace

DividerHandle::DividerHandle(QWidget* parent) : QWidget(parent) {
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::StrongFocus);
    retranslate();
}

void DividerHandle::retranslate() {
    setAccessibleName(tr("Divider between the panes"));
    setToolTip(tr("Drag to show more of one pane or of the other"));
}

void DividerHandle::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool DividerHandle::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isArrow(*static_cast<QKeyEvent*>(event))) {
        event->accept();  // the window's arrow keys go through the epochs
        return true;
    }
    return QWidget::event(event);
}

void DividerHandle::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF centre = QRectF(rect()).center();
    painter.fillRect(QRectF(centre.x() - 1.5, 0, 3, height()), QColor(0, 0, 0, 150));
    painter.fillRect(QRectF(centre.x() - 0.5, 0, 1, height()), Qt::white);
    painter.setPen(QPen(QColor(0, 0, 0, 170), 1));
    painter.setBrush(hasFocus() ? palette().color(QPalette::Highlight) : QColor(Qt::white));
    painter.drawEllipse(centre, kKnob - 0.5, kKnob - 0.5);
}

void DividerHandle::mousePressEvent(QMouseEvent* event) {
    m_pressedAt = qRound(event->position().x());
}

void DividerHandle::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        Q_EMIT moved(qRound(event->position().x()) - m_pressedAt);
}

void DividerHandle::keyPressEvent(QKeyEvent* event) {
    if (isArrow(*event))
        Q_EMIT moved(event->key() == Qt::Key_Left ? -kKeyStep : kKeyStep);
    else
        QWidget::keyPressEvent(event);
}

}  // namespace overlook
