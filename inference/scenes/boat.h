#pragma once

#include "inference/scenes/object_pen.h"
#include "inference/scenes/random.h"

namespace overlook {

/// What carries a boat.
enum class Support { Water, Stands, Trailer, Beached };

/// Draws a boat of random kind: sloop, motor boat, fishing boat, ferry, rowing boat, or one of these from the front.
/// The pose's foot is on the waterline, ashore on the ground. The pose's length is the boat's.
void drawBoat(const ObjectPen& pen, Support support, Random random);

}  // namespace overlook
