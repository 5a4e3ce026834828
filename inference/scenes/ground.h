#pragma once

#include "inference/scenes/atmosphere.h"
#include "inference/scenes/painter.h"

namespace overlook {

/// A stretch of ground to be painted: where, under which light, and how far away the horizon is.
struct Ground {
    Outline area;
    float horizon = 0.4F;  ///< height of the horizon in the picture, 0 top … 1 bottom

    /// 0 at the horizon, 1 at the lower border of the picture.
    [[nodiscard]] float nearness(float y) const { return (y - horizon) / (1 - horizon); }
};

/// Water of a hue and roughness of its own, mirroring the sky.
void paintWater(Painter& painter, const Ground& ground, const Atmosphere& atmosphere, Random random);
/// Grass, meadow, sand, soil, snow, gravel, moor or field; some of it bluish or greyish.
void paintLand(Painter& painter, const Ground& ground, const Atmosphere& atmosphere, Random random);
/// Asphalt, concrete or a dirt road; the markings are the layout's business.
void paintRoad(Painter& painter, const Ground& ground, const Atmosphere& atmosphere, Random random);

}  // namespace overlook
