#pragma once

#include "inference/scenes/hull.h"

namespace overlook {

/// Low cabin of a sailing boat.
void drawCoachRoof(const ObjectPen& pen, const Hull& hull, Random& random);
/// Raked cabin, windscreen and rail of a motor boat.
void drawMotorCabin(const ObjectPen& pen, const Hull& hull, Random& random);
/// Wheelhouse, mast and boom of a fishing boat.
void drawFishingGear(const ObjectPen& pen, const Hull& hull, Random& random);
/// Rows of windows and a funnel: ferry, tug or steamer.
void drawDecks(const ObjectPen& pen, const Hull& hull, Random& random);
/// Thwarts, oars and sometimes people of an open boat.
void drawRowers(const ObjectPen& pen, const Hull& hull, Random& random);

}  // namespace overlook
