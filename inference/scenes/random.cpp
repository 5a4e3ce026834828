#include "inference/scenes/random.h"

namespace overlook {

std::uint64_t Random::next() {
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30U)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27U)) * 0x94D049BB133111EBULL;
    return z ^ (z >> 31U);
}

float Random::uniform(float low, float high) {
    const auto fraction = static_cast<float>(next() >> 40U) * (1.0F / 16777216.0F);  // 24 bits fill a float's mantissa
    return low + (high - low) * fraction;
}

int Random::integer(int low, int high) {
    const auto range = static_cast<std::uint64_t>(high - low + 1);
    return low + static_cast<int>((next() >> 11U) % range);
}

bool Random::chance(float probability) {
    return uniform(0, 1) < probability;
}

Random Random::fork() {
    return Random(next());
}

}  // namespace overlook
