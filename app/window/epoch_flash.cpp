#include "app/window/epoch_flash.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <utility>

#include "app/document/document.h"
#include "widgets/canvas/canvas.h"

namespace overlook {

namespace {

constexpr int kHeldMs = 120;  // longer than between Shift and the key of a shortcut

}  // namespace

EpochFlash::EpochFlash(Document& document, const Canvas& canvas, QWidget& window)
    : QObject(&window), m_document(document), m_canvas(canvas), m_window(window) {
    m_delay.setSingleShot(true);
    m_delay.setInterval(kHeldMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        setOn(true);
        m_isHeld = isOn();
    });
    qApp->installEventFilter(this);
}

void EpochFlash::setOn(bool isOn) {
    m_delay.stop();
    if (isOn == this->isOn())
        return;
    if (isOn) {
        if (m_document.comparedEpoch() == 0)
            return;
        m_flashed = m_document.comparedEpoch();
        m_shownBefore = m_document.selection().epoch;
        m_document.selectEpoch(m_flashed);
    } else {
        m_isHeld = false;
        const int before = std::exchange(m_shownBefore, 0);
        if (m_document.selection().epoch == m_flashed)  // otherwise somebody went on from there
            m_document.selectEpoch(before);
    }
    Q_EMIT changed();
}

bool EpochFlash::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::ShortcutOverride:  // comes before every key, also before those of shortcuts
            keyPressed(static_cast<const QKeyEvent&>(*event));
            break;
        case QEvent::KeyRelease:
            if (static_cast<const QKeyEvent&>(*event).key() == Qt::Key_Shift)
                letGo();
            break;
        case QEvent::MouseButtonPress:
        case QEvent::TabletPress:
        case QEvent::ApplicationDeactivate:
            letGo();
            break;
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

void EpochFlash::keyPressed(const QKeyEvent& event) {
    if (event.key() == Qt::Key_Shift && event.isAutoRepeat())
        return;
    letGo();
    const bool isShiftAlone =
        event.key() == Qt::Key_Shift && (event.modifiers() & ~Qt::ShiftModifier) == Qt::NoModifier;
    if (isShiftAlone && mayFlash())
        m_delay.start();
}

void EpochFlash::letGo() {
    m_delay.stop();
    if (m_isHeld)
        setOn(false);
}

bool EpochFlash::mayFlash() const {
    const QWidget* focus = QApplication::focusWidget();
    const bool isWriting = qobject_cast<const QLineEdit*>(focus) || qobject_cast<const QAbstractSpinBox*>(focus);
    const bool isElsewhere = QApplication::activeModalWidget() || QApplication::activePopupWidget() ||
                             (focus && focus->window() != &m_window);
    return !isWriting && !isElsewhere && !isOn() && !m_canvas.tool() && QApplication::mouseButtons() == Qt::NoButton;
}

}  // namespace overlook
