#pragma once

#include <QIcon>

#include "inference/display/colour_map.h"

namespace overlook {

/// The colours of a map from the lowest to the highest value.
[[nodiscard]] QIcon gradientIcon(const ColourTable& colours, QSize size);

}  // namespace overlook
