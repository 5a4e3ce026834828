#pragma once

#include <QString>
#include <QStringList>

#include "app/document/map_stack.h"

namespace overlook {

/// What a legend says of the scale of a map, a line each: formula, whose values decide, what is clipped, gamma, and
/// the levels of contours.
[[nodiscard]] QStringList scaleLines(const StackedMap& layer);

/// What keeps a map from being seen, or from being seen as it is; empty = nothing. The layer has a map.
[[nodiscard]] QString mapWarning(const StackedMap& layer);

}  // namespace overlook
