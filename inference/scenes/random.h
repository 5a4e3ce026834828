#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace overlook {

/// Random numbers that are the same on every machine and with every standard library (splitmix64; Steele, Lea and
/// Flood, OOPSLA 2014).
class Random {
 public:
    explicit Random(std::uint64_t seed) : m_state(seed) {}

    [[nodiscard]] std::uint64_t next();
    /// Evenly distributed in [low, high).
    [[nodiscard]] float uniform(float low, float high);
    /// Evenly distributed in {low, …, high}.
    [[nodiscard]] int integer(int low, int high);
    [[nodiscard]] bool chance(float probability);
    /// A generator of its own for one part of the picture, so that parts do not disturb one another.
    [[nodiscard]] Random fork();

    template <typename T>
    [[nodiscard]] const T& pick(const std::vector<T>& choices) {
        return choices[static_cast<std::size_t>(integer(0, static_cast<int>(choices.size()) - 1))];
    }

 private:
    std::uint64_t m_state;
};

}  // namespace overlook
