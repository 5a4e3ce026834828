#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <vector>

namespace overlook {

/// 256 colours, 0xRRGGBB, from the lowest to the highest value.
using ColourTable = std::array<std::uint32_t, 256>;

/// One colour map that can be chosen: to add one, add a line to the list in colour_map.cpp.
struct ColourMap {
    std::string id;  ///< "inferno", "viridis", "magma", "cividis", "turbo", "jet", "cool", "winter", "grey", "coolwarm"
    std::string title;  ///< as in the literature; not translated
    bool isDiverging = false;
    /// Equal steps of the value look equally large, to people with any colour vision.
    bool isUniform = false;
    ColourTable colours;
};

[[nodiscard]] const std::vector<ColourMap>& colourMaps();
/// The map with this id; the first one for an unknown id.
[[nodiscard]] const ColourMap& colourMap(const std::string& id);

}  // namespace overlook
