#pragma once

#include "inference/scenes/painter.h"
#include "inference/scenes/random.h"

namespace overlook {

/// Kerbs and a dashed line along a road that runs from the left to the right border; `road` is its left top, right
/// top, right bottom and left bottom corner.
void markCrossingRoad(Painter& painter, const Outline& road, Random& random);
/// Side lines and a dashed centre line of a road that runs towards the horizon; corners as above.
void markVanishingRoad(Painter& painter, const Outline& road, Random& random);

}  // namespace overlook
