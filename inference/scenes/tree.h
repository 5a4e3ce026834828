#pragma once

#include "inference/scenes/object_pen.h"
#include "inference/scenes/random.h"

namespace overlook {

/// Draws a tree of random kind (conifer, broad crown, palm, poplar, bare or autumn); height 1.
void drawTree(const ObjectPen& pen, Random random);

}  // namespace overlook
