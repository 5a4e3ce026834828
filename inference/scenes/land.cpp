#include <algorithm>
#include <cmath>
#include <vector>

#include "inference/scenes/ground.h"
#include "inference/scenes/noise.h"

namespace overlook {

namespace {

enum class Texture { Tufts, Speckle, Furrows, Dunes, Flowers };

struct LandLook {
    Colour base;
    Colour second;
    Texture texture;
    float contrast;
    float vanishing;  ///< x in which furrows meet
    float horizon;
};

struct LandKind {
    unsigned base;
    unsigned second;
    Texture texture;
    float contrast;
};

const std::vector<LandKind>& landKinds() {
    static const std::vector<LandKind> kinds{
        {0x6E9B45, 0x4F7A35, Texture::Tufts, 0.30F},    // grass
        {0x8FA65A, 0xB5A860, Texture::Tufts, 0.26F},    // dry grass
        {0x5D8F5A, 0xE8D24A, Texture::Flowers, 0.22F},  // meadow
        {0xDCC48E, 0xC7A873, Texture::Dunes, 0.16F},    // sand
        {0xB9A58A, 0x8E7B62, Texture::Speckle, 0.30F},  // gravel, brown
        {0x9AA0A3, 0x7C858C, Texture::Speckle, 0.40F},  // gravel, grey
        {0x7B5A3C, 0x5A3F2A, Texture::Furrows, 0.30F},  // ploughed soil
        {0xC9B24F, 0x9B8A3A, Texture::Furrows, 0.26F},  // stubble
        {0xE9EEF3, 0xBFCDDD, Texture::Dunes, 0.14F},    // snow, bluish shadows
        {0x6F7F5A, 0x8A6FC0, Texture::Furrows, 0.3F},   // lavender in rows
        {0x6A8F92, 0x4F7078, Texture::Tufts, 0.42F},    // bluish moor
        {0x4C7688, 0x7FA3AE, Texture::Furrows, 0.26F},  // cabbage field
        {0x7F8E99, 0x5C6B78, Texture::Speckle, 0.4F},   // slate
        {0x5F8A6A, 0x6F9FE0, Texture::Flowers, 0.3F},   // flax in flower
        {0x4B5F50, 0x394A3E, Texture::Tufts, 0.26F},    // heath
    };
    return kinds;
}

float textureAt(const LandLook& look, const Noise& noise, cv::Point2f at) {
    const float near = std::max(0.0F, (at.y - look.horizon) / (1 - look.horizon));
    switch (look.texture) {
        case Texture::Tufts:
            return noise.at(at.x * 90, at.y * 30) * 0.6F + noise.at(at.x * 9, at.y * 14) * 0.4F;
        case Texture::Speckle:
            return noise.at(at.x * 75, at.y * 80) * 0.7F + noise.at(at.x * 7, at.y * 9) * 0.3F;
        case Texture::Furrows: {
            const float slope = (at.x - look.vanishing) / (near + 0.12F);
            return 0.5F + 0.36F * std::sin(slope * 26) + 0.3F * (noise.at(at.x * 60, at.y * 60) - 0.5F);
        }
        case Texture::Dunes:
            return noise.octaves(at.x * 3.5F, at.y * 6, 3) * 0.75F + noise.at(at.x * 110, at.y * 110) * 0.25F;
        case Texture::Flowers:
            return noise.at(at.x * 8, at.y * 12) * 0.5F + smoothStep(0.72F, 0.8F, noise.at(at.x * 75, at.y * 75));
    }
    return 0.5F;
}

LandLook chooseLand(const Ground& ground, Random& random) {
    const LandKind& kind = random.pick(landKinds());
    const float shade = random.uniform(0.85F, 1.12F);
    const Colour tint = hsv(random.uniform(0, 1), 0.4F, 0.6F);
    const float tinted = random.uniform(0, 0.16F);
    return {scaled(mix(rgb(kind.base), tint, tinted), shade),
            scaled(mix(rgb(kind.second), tint, tinted), shade),
            kind.texture,
            kind.contrast,
            random.uniform(-0.2F, 1.2F),
            ground.horizon};
}

Colour hazy(const Colour& colour, const Atmosphere& atmosphere, float near) {
    return mix(colour, atmosphere.skyHorizon, atmosphere.haze * (1 - smoothStep(0, 0.5F, near)));
}

}  // namespace

void paintLand(Painter& painter, const Ground& ground, const Atmosphere& atmosphere, Random random) {
    const LandLook look = chooseLand(ground, random);
    const Noise noise(random.next());
    painter.fillGround(ground.area, Stuff::Land, [&](cv::Point2f at) {
        const float value = textureAt(look, noise, at);
        const Colour colour = mix(look.base, look.second, smoothStep(0.25F, 0.85F, value));
        return hazy(scaled(colour, 1 + (value - 0.5F) * look.contrast), atmosphere, ground.nearness(at.y));
    });
}

void paintRoad(Painter& painter, const Ground& ground, const Atmosphere& atmosphere, Random random) {
    static const std::vector<unsigned> kSurfaces{0x56585C, 0x6B6E72, 0x45484D, 0x7D7A74, 0x8C8378, 0x5A616B};
    const Colour base = scaled(rgb(random.pick(kSurfaces)), random.uniform(0.85F, 1.15F));
    const Noise noise(random.next());
    painter.fillGround(ground.area, Stuff::Road, [&](cv::Point2f at) {
        const float value = noise.at(at.x * 120, at.y * 120) * 0.6F + noise.at(at.x * 6, at.y * 16) * 0.4F;
        return hazy(scaled(base, 0.85F + 0.3F * value), atmosphere, ground.nearness(at.y));
    });
}

}  // namespace overlook
