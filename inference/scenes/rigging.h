#pragma once

#include "inference/scenes/hull.h"

namespace overlook {

/// Masts, booms and sails over a hull: a sloop, a two-master or bare poles.
void drawRigging(const ObjectPen& pen, const Hull& hull, Random& random);

}  // namespace overlook
