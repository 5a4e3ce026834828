#pragma once

#include <QString>

namespace overlook {

struct Selection;

/// Whose score is explained, as Explain::region has it: "x,y", or the outline's points "x1,y1 x2,y2 …"; empty = what is
/// predicted.
[[nodiscard]] QString regionText(const Selection& selection);

}  // namespace overlook
