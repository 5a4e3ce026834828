#include "app/window/first_paint.h"

#include <unistd.h>
#include <ctime>
#include <QByteArrayList>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

namespace overlook {

namespace {

constexpr int kStartTimeField = 19;  // counted from the field after the program's name (proc(5): field 22)

double startSeconds() {
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray line = file.readAll();
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    return fields.value(kStartTimeField).toDouble() / static_cast<double>(sysconf(_SC_CLK_TCK));
}

}  // namespace

FirstPaint::FirstPaint(QWidget& window) : QObject(&window) {
    window.installEventFilter(this);
}

double FirstPaint::millisecondsSinceProcessStart() {
    timespec now{};
    clock_gettime(CLOCK_BOOTTIME, &now);
    const double seconds = static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
    return (seconds - startSeconds()) * 1000;
}

bool FirstPaint::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Paint) {
        watched->removeEventFilter(this);
        QTimer::singleShot(0, this, &FirstPaint::painted);  // after children and flush
    }
    return false;
}

}  // namespace overlook
