#include "app/window/screenshot.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>
#include <utility>

#include "app/controllers/workspace.h"
#include "app/window/first_paint.h"

namespace overlook {

namespace {

constexpr int kSettleMilliseconds = 400;  // thumbnails and late answers belong in the picture too

}  // namespace

Screenshot::Screenshot(QWidget& window, Workspace& workspace, Order order)
    : QObject(&window), m_window(window), m_order(std::move(order)) {
    connect(&workspace, &Workspace::reached, this, [this](const QString& state) {
        if (state == m_order.state)
            settle();
    });
    connect(&workspace, &Workspace::noticed, this, [this](Workspace::Severity severity, const QString& text) {
        if (severity == Workspace::Severity::Failure)
            finish(text);
    });
    if (m_order.state == QLatin1String("window shown"))
        connect(new FirstPaint(window), &FirstPaint::painted, this, &Screenshot::settle);
    QTimer::singleShot(m_order.timeoutSeconds * 1000, this, [this] {
        finish(
            tr("The state \"%1\" was not reached within %2 seconds.").arg(m_order.state).arg(m_order.timeoutSeconds));
    });
}

void Screenshot::settle() {
    if (m_isSettling || m_isFinished)
        return;
    m_isSettling = true;
    QTimer::singleShot(kSettleMilliseconds, this, &Screenshot::save);
}

void Screenshot::save() {
    if (m_isFinished)
        return;
    const bool isSaved = m_window.grab().save(m_order.file, "PNG");
    finish(isSaved ? QString() : tr("The picture cannot be written to %1.").arg(m_order.file));
}

void Screenshot::finish(const QString& failure) {
    if (m_isFinished)
        return;
    m_isFinished = true;
    Q_EMIT finished(failure);
}

}  // namespace overlook
