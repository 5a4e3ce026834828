#include "app/window/window_place.h"

#include <algorithm>

namespace overlook {

namespace {

constexpr int kStep = 40;  // pixels, more than a title bar is high

/// So that it lies between them, at the first where it does not fit.
int within(int place, int length, int first, int end) {
    return std::max(first, std::min(place, end - length));
}

}  // namespace

QPoint placeBeside(const QRect& other, const QSize& size, const QRect& screen) {
    const int right = other.x() + other.width();
    const int screenRight = screen.x() + screen.width();
    const int screenBottom = screen.y() + screen.height();
    QPoint place = other.topLeft() + QPoint(kStep, kStep);
    if (screenRight - right >= size.width())
        place = {right, other.y()};
    else if (other.x() - screen.x() >= size.width())
        place = {other.x() - size.width(), other.y()};
    return {within(place.x(), size.width(), screen.x(), screenRight),
            within(place.y(), size.height(), screen.y(), screenBottom)};
}

}  // namespace overlook
