#pragma once

class QWidget;

namespace overlook {

/// Puts the part of a panel that may be higher than its dock into an area that scrolls up and down, and is never
/// narrower than the part; the part becomes its child.
[[nodiscard]] QWidget* scrollingPart(QWidget* part, QWidget* panel);

}  // namespace overlook
