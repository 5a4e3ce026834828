#pragma once

#include "inference/scenes/object_pen.h"
#include "inference/scenes/random.h"

namespace overlook {

/// Draws a tree of random kind (conifer, broad crown in summer or autumn, poplar, palm); height 1.
void drawTree(const ObjectPen& pen, Random random);

}  // namespace overlook
