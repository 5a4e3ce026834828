#include "app/window/floating_card.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include "app/window/flat_parts.h"
#include "widgets/panels/palette_colours.h"

namespace overlook {

FloatingCard::FloatingCard(QWidget& window) : QWidget(&window), m_hadFocus(window.focusWidget()) {
    window.installEventFilter(this);
}

void FloatingCard::dismiss() {
    if (m_isDismissed)
        return;
    m_isDismissed = true;
    QWidget* const focus = QApplication::focusWidget();
    if (isAncestorOf(focus) && m_hadFocus)
        m_hadFocus->setFocus();
    else if (isAncestorOf(focus))
        focus->clearFocus();  // else hiding would pass it on to any widget
    hide();
    deleteLater();
    Q_EMIT dismissed();
}

bool FloatingCard::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();  // before any action of the window that listens to Escape
        return true;
    }
    return QWidget::event(event);
}

bool FloatingCard::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        place();
    return QWidget::eventFilter(watched, event);
}

void FloatingCard::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        dismiss();
    else
        QWidget::keyPressEvent(event);
}

void FloatingCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QColor edge = mixed(palette().color(QPalette::Mid), palette().color(QPalette::Text), 0.35);
    drawFlatPanel(painter, rect(), palette().window(), edge);
}

}  // namespace overlook
