#pragma once

#include "inference/scenes/object_pen.h"
#include "inference/scenes/random.h"

namespace overlook {

/// Things without a class that make a scene lively and a classifier's life harder: tents are as triangular as sails,
/// poles as thin as masts. Length 1 as for the other objects.
void drawOnLand(const ObjectPen& pen, Random random);  ///< fence, rock, bush, tent, parasol, flag, haystack, pole, sign
void drawOnWater(const ObjectPen& pen, Random random);  ///< buoy, rock, piles, landing stage
/// Birds, balloon or kite somewhere above the horizon.
void drawInSky(Painter& painter, const Atmosphere& atmosphere, float horizon, Random random);

}  // namespace overlook
