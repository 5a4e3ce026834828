#include "inference/scenes/atmosphere.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "inference/scenes/noise.h"
#include "inference/scenes/painter.h"

namespace overlook {

namespace {

struct SkyLook {
    unsigned top;
    unsigned horizon;
    unsigned sun;
    float brightness;
};

const std::vector<SkyLook>& skyLooks() {
    static const std::vector<SkyLook> looks{
        {0x3F83D0, 0xCFE6F2, 0xFFF4C8, 1.0F},   // clear noon
        {0x6AA9DE, 0xE9F1EC, 0xFFF7DC, 1.03F},  // bright
        {0xA9B6BE, 0xDDE0DF, 0xFDFBEF, 1.0F},   // overcast
        {0x7F8C98, 0xC4CBCE, 0xEDEBE2, 0.92F},  // rain is coming
        {0x2F4A86, 0xF6A868, 0xFFD98A, 0.97F},  // dusk
        {0x6B5B95, 0xF5B9A6, 0xFFE0B0, 1.0F},   // dawn
        {0x4FB0B5, 0xF3E8C9, 0xFFF1BE, 1.0F},   // teal morning
        {0x8C6A5A, 0xF2C879, 0xFFE7A0, 1.0F},   // dusty evening
        {0x34477A, 0x9AA6CC, 0xF4EFD8, 0.84F},  // moonlight
    };
    return looks;
}

void paintSun(Painter& painter, const Atmosphere& atmosphere, Random& random) {
    const float radius = random.uniform(0.025F, 0.06F);
    for (int ring = 4; ring >= 1; --ring)
        painter.fill(ellipse(atmosphere.sunPosition, radius * (1 + 0.6F * static_cast<float>(ring)),
                             radius * (1 + 0.6F * static_cast<float>(ring))),
                     atmosphere.sun, 0.13F);
    painter.fill(ellipse(atmosphere.sunPosition, radius, radius), atmosphere.sun);
}

cv::Mat3f softened(const cv::Mat3f& sharp, float amount) {
    cv::Mat3f soft = sharp.clone();
    const float side = amount / 8;  // weight of each of the eight neighbours
    for (int y = 1; y + 1 < sharp.rows; ++y) {
        for (int x = 1; x + 1 < sharp.cols; ++x) {
            Colour around(0, 0, 0);
            for (int dy = -1; dy <= 1; ++dy)
                for (int dx = -1; dx <= 1; ++dx)
                    around += sharp(y + dy, x + dx);
            soft(y, x) = sharp(y, x) * (1 - amount - side) + around * side;
        }
    }
    return soft;
}

}  // namespace

Atmosphere chooseAtmosphere(Random& random) {
    const SkyLook& look = random.pick(skyLooks());
    Atmosphere result;
    const float hueShift = random.uniform(-0.06F, 0.06F);
    result.skyTop = mix(rgb(look.top), hsv(0.6F + hueShift, 0.35F, 0.75F), random.uniform(0, 0.25F));
    result.skyHorizon = mix(rgb(look.horizon), Colour(1, 1, 1), random.uniform(0, 0.2F));
    result.sun = rgb(look.sun);
    result.sunPosition = {random.uniform(0.08F, 0.92F), random.uniform(0.06F, 0.24F)};
    result.isSunVisible = random.chance(0.35F);
    result.cloudiness = random.chance(0.75F) ? random.uniform(0.15F, 0.9F) : 0.0F;
    result.haze = random.chance(0.5F) ? random.uniform(0.1F, 0.55F) : 0.08F;
    result.light = result.isSunVisible ? (result.sunPosition.x < 0.5F ? -1.0F : 1.0F) : random.uniform(-1, 1);
    const Colour tint = hsv(random.uniform(0, 1), 1, 1);
    result.cast = mix(Colour(1, 1, 1), tint, random.uniform(0, 0.1F));
    result.brightness = look.brightness * random.uniform(0.95F, 1.16F);
    result.contrast = random.uniform(0.95F, 1.2F);
    result.grain = random.uniform(0.003F, 0.016F);
    result.blur = random.chance(0.35F) ? random.uniform(0.1F, 0.4F) : 0.0F;
    return result;
}

void paintSky(Painter& painter, const Atmosphere& atmosphere, float horizon, Random random) {
    const float bottom = std::min(1.0F, horizon + 0.05F);
    const Noise noise(random.next());
    const float stretch = random.uniform(2.0F, 4.5F);
    const float threshold = 0.72F - 0.34F * atmosphere.cloudiness;
    const Colour lit = mix(Colour(1, 1, 1), atmosphere.sun, 0.4F);
    const Colour shaded = mix(atmosphere.skyTop, Colour(0.62F, 0.62F, 0.66F), 0.6F);
    const auto gradient = [&](cv::Point2f at) {
        return mix(atmosphere.skyTop, atmosphere.skyHorizon, smoothStep(0, 1, at.y / bottom));
    };
    painter.fillGround(box(0, 0, 1, bottom), Stuff::Sky, gradient);
    if (atmosphere.isSunVisible)
        paintSun(painter, atmosphere, random);
    if (atmosphere.cloudiness <= 0)
        return;
    painter.fillGround(box(0, 0, 1, bottom), Stuff::Sky, [&](cv::Point2f at) {
        const float far = 1 + 1.5F * at.y / bottom;  // clouds get smaller towards the horizon
        const float density = noise.octaves(at.x * stretch * far, at.y * stretch * 2.2F * far, 4);
        const float cover = smoothStep(threshold, threshold + 0.2F, density) * (0.9F - 0.4F * at.y / bottom);
        const Colour cloud = mix(lit, shaded, smoothStep(threshold + 0.1F, threshold + 0.4F, density) * 0.7F);
        const Colour behind = painter.colourAt(at);
        return mix(behind, cloud, cover);
    });
}

cv::Mat3b developed(Painter& painter, const Atmosphere& atmosphere, Random random) {
    cv::Mat3f colours = painter.colours();
    if (atmosphere.blur > 0)
        colours = softened(colours, atmosphere.blur);
    cv::Mat3b result(colours.size());
    const auto side = static_cast<float>(colours.rows);
    const float corners = random.uniform(0, 0.25F);
    for (int y = 0; y < colours.rows; ++y) {
        for (int x = 0; x < colours.cols; ++x) {
            const float dx = static_cast<float>(x) / side - 0.5F;
            const float dy = static_cast<float>(y) / side - 0.5F;
            const float gain = atmosphere.brightness * (1 - corners * (dx * dx + dy * dy));
            // Three even numbers added are close enough to a normal distribution for grain.
            const float noise = random.uniform(-1, 1) + random.uniform(-1, 1) + random.uniform(-1, 1);
            for (int c = 0; c < 3; ++c) {
                const float exposed = colours(y, x)[c] * atmosphere.cast[c] * gain;
                const float value = 0.5F + (exposed - 0.5F) * atmosphere.contrast + noise * atmosphere.grain;
                result(y, x)[c] = static_cast<std::uint8_t>(std::clamp(value, 0.0F, 1.0F) * 255 + 0.5F);
            }
        }
    }
    return result;
}

}  // namespace overlook
