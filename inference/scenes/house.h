#pragma once

#include "inference/scenes/object_pen.h"
#include "inference/scenes/random.h"

namespace overlook {

/// Draws a building of random kind (gable front, eaves side, corner view, barn, tower, flats); width about 1.
void drawHouse(const ObjectPen& pen, Random random);

}  // namespace overlook
