#include "app/window/callout_place.h"

#include <algorithm>

namespace overlook {

namespace {

constexpr int kDistance = 14;

/// Moved as little as needed to lie inside.
QRect pushedInto(QRect rect, const QRect& room) {
    rect.moveLeft(std::clamp(rect.left(), room.left(), std::max(room.left(), room.right() - rect.width() + 1)));
    rect.moveTop(std::clamp(rect.top(), room.top(), std::max(room.top(), room.bottom() - rect.height() + 1)));
    return rect;
}

int areaOf(const QRect& rect) {
    return rect.isEmpty() ? 0 : rect.width() * rect.height();
}

/// The middle, or the corner of the room in which `card` covers least of the target.
QRect leastCovering(const QRect& target, const QRect& card, const QRect& room) {
    QRect best = pushedInto(card, room);
    for (const QPoint& corner : {room.topLeft(), room.topRight(), room.bottomLeft(), room.bottomRight()}) {
        QRect moved = card;
        moved.moveCenter(corner);
        moved = pushedInto(moved, room);
        if (areaOf(moved & target) < areaOf(best & target))
            best = moved;
    }
    return best;
}

}  // namespace

QRect calloutPlace(const QSize& card, const QRect& target, const QRect& room) {
    QRect middle(QPoint(), card);
    middle.moveCenter(room.center());
    if (target.isEmpty())
        return pushedInto(middle, room);
    QRect below = middle;
    below.moveCenter({target.center().x(), 0});
    below.moveTop(target.bottom() + kDistance);
    QRect above = below;
    above.moveBottom(target.top() - kDistance);
    QRect right = middle;
    right.moveCenter({0, target.center().y()});
    right.moveLeft(target.right() + kDistance);
    QRect left = right;
    left.moveRight(target.left() - kDistance);
    for (const QRect& wanted : {below, right, above, left}) {
        const QRect place = pushedInto(wanted, room);
        if (room.contains(place) && !place.intersects(target))
            return place;
    }
    return leastCovering(target, middle, room);
}

}  // namespace overlook
