#pragma once

#include "inference/scenes/object_pen.h"
#include "inference/scenes/random.h"

namespace overlook {

/// Draws a car of random kind (saloon, hatchback, van, pick-up, bus, or one seen from the front); length 1.
void drawCar(const ObjectPen& pen, Random random);

}  // namespace overlook
