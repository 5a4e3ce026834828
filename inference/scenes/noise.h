#pragma once

#include <cstdint>

namespace overlook {

/// Smooth random surface over the plane (value noise on the integer lattice); values 0 … 1.
class Noise {
 public:
    explicit Noise(std::uint64_t seed) : m_seed(static_cast<std::uint32_t>(seed ^ (seed >> 32U))) {}

    [[nodiscard]] float at(float x, float y) const;
    /// Several octaves, each twice as fine and half as strong.
    [[nodiscard]] float octaves(float x, float y, int count) const;

 private:
    [[nodiscard]] float lattice(std::int32_t x, std::int32_t y) const;

    std::uint32_t m_seed;
};

}  // namespace overlook
