#pragma once

#include <cstdint>
#include <vector>

#include "inference/display/compositor.h"

namespace overlook {

/// A colour times its opacity, in 1/256 grey levels with half a level added, so that cutting off the fraction rounds.
struct PremultipliedColour {
    std::uint16_t blue = 128;
    std::uint16_t green = 128;
    std::uint16_t red = 128;
    std::uint16_t alpha = 128;
};

/// Steps of a normalised value: fine enough that neighbouring steps of any colour map differ by a grey level at most.
inline constexpr int kValueSteps = 1024;

/// What each of kValueSteps normalised values looks like: colour, threshold, opacity and fade in one table.
[[nodiscard]] std::vector<PremultipliedColour> mapTable(const MapStyle& style);

/// What each of the 256 possible labels looks like; hidden labels and those without a colour are transparent.
[[nodiscard]] std::vector<PremultipliedColour> labelTable(const LabelLayer& layer);

}  // namespace overlook
