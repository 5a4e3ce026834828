#include "inference/scenes/noise.h"

#include <cmath>

namespace overlook {

float Noise::lattice(std::int32_t x, std::int32_t y) const {
    std::uint32_t h =
        m_seed ^ (static_cast<std::uint32_t>(x) * 0x85EBCA6BU) ^ (static_cast<std::uint32_t>(y) * 0xC2B2AE35U);
    h = (h ^ (h >> 15U)) * 0x2C1B3C6DU;
    h = (h ^ (h >> 12U)) * 0x297A2D39U;
    h ^= h >> 15U;
    return static_cast<float>(h >> 8U) * (1.0F / 16777216.0F);
}

float Noise::at(float x, float y) const {
    const float left = std::floor(x);
    const float top = std::floor(y);
    const auto ix = static_cast<std::int32_t>(left);
    const auto iy = static_cast<std::int32_t>(top);
    const float fx = x - left;
    const float fy = y - top;
    const float sx = fx * fx * (3 - 2 * fx);
    const float sy = fy * fy * (3 - 2 * fy);
    const float above = lattice(ix, iy) + (lattice(ix + 1, iy) - lattice(ix, iy)) * sx;
    const float below = lattice(ix, iy + 1) + (lattice(ix + 1, iy + 1) - lattice(ix, iy + 1)) * sx;
    return above + (below - above) * sy;
}

float Noise::octaves(float x, float y, int count) const {
    float sum = 0;
    float weight = 0;
    float amplitude = 1;
    for (int i = 0; i < count; ++i) {
        sum += amplitude * at(x, y);
        weight += amplitude;
        amplitude *= 0.5F;
        x = x * 2 + 17.3F;
        y = y * 2 + 9.7F;
    }
    return sum / weight;
}

}  // namespace overlook
