#pragma once

#include <opencv2/core.hpp>

#include "inference/scenes/colour.h"
#include "inference/scenes/random.h"

namespace overlook {

class Painter;

/// Time of day and weather of one scene: everything that light does to it.
struct Atmosphere {
    Colour skyTop;
    Colour skyHorizon;
    Colour sun;               ///< colour of the sun and of its light
    cv::Point2f sunPosition;  ///< in the picture, 0 … 1
    bool isSunVisible = false;
    float cloudiness = 0;  ///< 0 … 1
    float haze = 0;        ///< how much the far distance fades into skyHorizon, 0 … 1
    float light = 0;       ///< where the light comes from: -1 left … 1 right
    Colour cast;           ///< factor on every colour
    float brightness = 1;
    float contrast = 1;
    float grain = 0;  ///< standard deviation of the sensor noise
    float blur = 0;   ///< 0 sharp … 1
};

[[nodiscard]] Atmosphere chooseAtmosphere(Random& random);

/// Sky with clouds and perhaps the sun, down to `horizon` and a little below.
void paintSky(Painter& painter, const Atmosphere& atmosphere, float horizon, Random random);

/// Develops the drawing like a photograph: colour cast, contrast, corners, blur and grain.
[[nodiscard]] cv::Mat3b developed(Painter& painter, const Atmosphere& atmosphere, Random random);

}  // namespace overlook
