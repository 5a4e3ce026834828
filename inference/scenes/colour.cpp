#include "inference/scenes/colour.h"

#include <algorithm>
#include <cmath>

namespace overlook {

Colour rgb(unsigned hex) {
    const auto channel = [hex](unsigned shift) { return static_cast<float>((hex >> shift) & 0xFFU) / 255.0F; };
    return {channel(16), channel(8), channel(0)};
}

Colour hsv(float hue, float saturation, float value) {
    const auto channel = [&](float offset) {
        const float turn = hue + offset - std::floor(hue + offset);
        const float ramp = std::clamp(std::abs(turn * 6 - 3) - 1, 0.0F, 1.0F);
        return value * (1 - saturation + saturation * ramp);
    };
    return {channel(0), channel(2.0F / 3), channel(1.0F / 3)};
}

Colour mix(const Colour& a, const Colour& b, float share) {
    return a + (b - a) * share;
}

Colour scaled(const Colour& colour, float factor) {
    return colour * factor;
}

float smoothStep(float low, float high, float value) {
    const float t = std::clamp((value - low) / (high - low), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

}  // namespace overlook
