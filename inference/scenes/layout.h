#pragma once

#include "inference/scenes/atmosphere.h"
#include "inference/scenes/random.h"

namespace overlook {

class Painter;

/// Where the parts of a scene lie: what the objects have to know of the ground they are put on.
struct Layout {
    float horizon = 0.4F;  ///< height in the picture, 0 top … 1 bottom
    bool hasRoad = false;

    /// 0 at the horizon, 1 at the lower border.
    [[nodiscard]] float nearness(float y) const { return (y - horizon) / (1 - horizon); }
    /// Size of a thing at this height relative to the same thing at the lower border.
    [[nodiscard]] float perspective(float y) const { return 0.34F + 0.66F * nearness(y); }
};

/// Sky, hills and water with shores, which may leave no land at all.
[[nodiscard]] Layout paintWaterside(Painter& painter, const Atmosphere& atmosphere, Random random);
/// Sky, hills, land and perhaps a road; no water.
[[nodiscard]] Layout paintCountry(Painter& painter, const Atmosphere& atmosphere, Random random);

}  // namespace overlook
