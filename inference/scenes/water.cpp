#include <algorithm>
#include <cmath>
#include <vector>

#include "inference/scenes/ground.h"
#include "inference/scenes/noise.h"

namespace overlook {

namespace {

/// One body of water: what it is made of and how rough it is.
struct WaterLook {
    Colour deep;
    Colour sky;        ///< what it mirrors in the distance
    Colour glint;      ///< light on the crests
    float roughness;   ///< contrast of the waves
    float waveLength;  ///< size of the waves
    float foam;        ///< 0 none … 1 white caps
    float sunPath;     ///< x of the sun's path; below 0 = none
    float horizon;
};

WaterLook chooseWater(const Ground& ground, const Atmosphere& atmosphere, Random& random) {
    static const std::vector<unsigned> kDeep{0x1D5C8C, 0x1B3F63, 0x2E7F86, 0x3C6E4E, 0x5E7B4C, 0x6B7478,
                                             0x7A6A4B, 0x8A7F66, 0x27453F, 0x4A5B8C, 0x8FA8B0, 0x3A3F45};
    WaterLook look;
    const Colour deep = mix(rgb(random.pick(kDeep)), rgb(random.pick(kDeep)), random.uniform(0, 0.4F));
    look.deep = scaled(deep, random.uniform(0.75F, 1.2F));
    look.sky = mix(atmosphere.skyHorizon, deep, random.uniform(0.1F, 0.5F));
    look.glint = mix(atmosphere.skyHorizon, Colour(1, 1, 1), random.uniform(0.2F, 0.8F));
    look.roughness = random.uniform(0.16F, 0.34F);
    look.waveLength = random.uniform(0.7F, 1.6F);
    look.foam = random.chance(0.3F) ? random.uniform(0.3F, 1) : 0.0F;
    look.sunPath = atmosphere.isSunVisible ? atmosphere.sunPosition.x : -1;
    look.horizon = ground.horizon;
    return look;
}

/// Height of the waves, 0 … 1: lying stripes that grow towards the viewer.
float waveHeight(const WaterLook& look, const Noise& noise, cv::Point2f at) {
    const float near = std::max(0.0F, (at.y - look.horizon) / (1 - look.horizon));
    const float distance = 1 / (near + 0.35F);
    const float z = distance * 25 / look.waveLength;
    const float x = (at.x - 0.5F) * distance * 9 / look.waveLength;
    const float swell = noise.at(x + z * 0.15F, z);
    const float ripple = noise.at(x * 2.3F + 40, z * 2.1F);
    return swell * 0.6F + ripple * 0.4F;
}

Colour waterColour(const WaterLook& look, const Noise& noise, cv::Point2f at) {
    const float near = std::clamp((at.y - look.horizon) / (1 - look.horizon), 0.0F, 1.0F);
    const float mirror = 0.75F - 0.6F * std::sqrt(near);
    const float height = waveHeight(look, noise, at);
    const float strength = smoothStep(0, 0.3F, near);  // waves blur into one another far away
    Colour colour = mix(look.deep, look.sky, mirror);
    colour = scaled(colour, 1 + (height - 0.5F) * look.roughness * 2.2F * strength);
    const float crest = smoothStep(0.58F, 0.72F, height) * strength;
    colour = mix(colour, look.glint, crest * look.roughness * 1.5F);
    if (look.foam > 0)
        colour = mix(colour, Colour(0.95F, 0.96F, 0.96F), smoothStep(0.76F, 0.82F, height) * look.foam * strength);
    if (look.sunPath >= 0) {
        const float width = 0.04F + 0.16F * near;
        const float path = std::exp(-(at.x - look.sunPath) * (at.x - look.sunPath) / (width * width));
        colour = mix(colour, look.glint, path * smoothStep(0.45F, 0.65F, height) * 0.8F);
    }
    return colour;
}

}  // namespace

void paintWater(Painter& painter, const Ground& ground, const Atmosphere& atmosphere, Random random) {
    const WaterLook look = chooseWater(ground, atmosphere, random);
    const Noise noise(random.next());
    painter.fillGround(ground.area, Stuff::Water, [&](cv::Point2f at) { return waterColour(look, noise, at); });
}

}  // namespace overlook
