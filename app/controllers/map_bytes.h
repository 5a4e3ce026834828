#pragma once

#include "inference/core/map.h"

namespace overlook {

/// What a map takes in a cache, roughly: its values, and some bytes for its origin, its warnings and its key.
[[nodiscard]] inline std::size_t bytesOf(const Map& map) {
    constexpr std::size_t kBesideValues = 256;
    return map.values.total() * sizeof(float) + kBesideValues;
}

}  // namespace overlook
