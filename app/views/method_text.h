#pragma once

#include <QString>

#include "inference/display/map_style.h"

namespace overlook {

/// The name under which a method is known to people; the id itself for methods we have no name for.
[[nodiscard]] QString methodTitle(const QString& id);
/// Whether the user chooses a target layer for this method.
[[nodiscard]] bool takesLayer(const QString& id);

/// Whether the map depends on the pixels whose score is explained (segmentation).
[[nodiscard]] bool takesRegion(const QString& id);

/// How raw values become colours, as a formula in v.
[[nodiscard]] QString formula(Normalisation normalisation);
/// Four significant digits; enough to compare, short enough for a legend.
[[nodiscard]] QString numberText(double value);

}  // namespace overlook
