#pragma once

#include <time.h>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEvent>
#include <QWidget>
#include <vector>

namespace overlook {

/// Counts the frames that a widget has painted.
class FrameCounter : public QObject {
 public:
    explicit FrameCounter(QWidget& widget) { widget.installEventFilter(this); }
    int frames = 0;

 protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Paint || m_isInside)
            return QObject::eventFilter(watched, event);
        m_isInside = true;
        QCoreApplication::sendEvent(watched, event);  // paints, so that the frame is counted when it is done
        m_isInside = false;
        ++frames;
        return true;
    }

 private:
    bool m_isInside = false;
};

inline double milliseconds(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-6;
}

/// Of all threads of this process, which other programs do not lengthen as they do the time on the clock.
inline double processorMilliseconds() {
    timespec now{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

inline void printHeads() {
    std::printf("%-58s %8s %8s %8s %8s\n", "", "best", "median", "95 %", "worst");
}

/// Best, median, 95th percentile and worst.
inline void print(const char* name, std::vector<double> times) {
    std::sort(times.begin(), times.end());
    const auto at = [&times](double share) {
        return times[static_cast<std::size_t>(share * double(times.size() - 1))];
    };
    std::printf("%-58s %8.1f %8.1f %8.1f %8.1f ms\n", name, at(0), at(0.5), at(0.95), at(1));
}

}  // namespace overlook
