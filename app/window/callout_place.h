#pragma once

#include <QRect>

namespace overlook {

/// Where a card of this size stands beside what it speaks of, inside `room`: below, right, above or left of it,
/// whichever has the room first; where none has, in the middle or in the corner that covers least of it, and in the
/// middle where there is nothing to stand beside (`target` is empty).
[[nodiscard]] QRect calloutPlace(const QSize& card, const QRect& target, const QRect& room);

}  // namespace overlook
