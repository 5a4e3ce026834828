#pragma once

#include <QRect>

namespace overlook {

/// Where a second window with this size goes first, frames included: beside the other one, right of it or else left,
/// where the screen has room for all of it; otherwise over it, a little down and to the right, so that the title of
/// both is seen. Never beyond the screen where it fits there.
[[nodiscard]] QPoint placeBeside(const QRect& other, const QSize& size, const QRect& screen);

}  // namespace overlook
