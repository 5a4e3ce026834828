#include "inference/display/premultiplied_table.h"

#include <algorithm>
#include <cmath>

#include "inference/display/colour_map.h"

namespace overlook {

namespace {

std::uint16_t fixedPoint(double level) {
    return static_cast<std::uint16_t>(std::lround(level * 256) + 128);
}

double channel(std::uint32_t colour, int shift) {
    return static_cast<double>(colour >> shift & 0xFFU);
}

PremultipliedColour premultiplied(double red, double green, double blue, double alpha) {
    return {fixedPoint(blue * alpha), fixedPoint(green * alpha), fixedPoint(red * alpha), fixedPoint(255 * alpha)};
}

/// The table's colour at a normalised value, linear between its 256 entries.
PremultipliedColour mapColour(const ColourTable& colours, double value, double alpha) {
    const double position = value * 255;
    const auto left = static_cast<std::size_t>(position);
    const std::uint32_t a = colours[left];
    const std::uint32_t b = colours[std::min<std::size_t>(left + 1, 255)];
    const double weight = position - static_cast<double>(left);
    const auto mixed = [&](int shift) { return channel(a, shift) * (1 - weight) + channel(b, shift) * weight; };
    return premultiplied(mixed(16), mixed(8), mixed(0), alpha);
}

double strength(const MapStyle& style, double value) {
    if (value < style.threshold)
        return 0;
    if (!style.fadesWithValue)
        return 1;
    const double position = colourPosition(value, style.gamma, style.normalisation);
    return style.normalisation == Normalisation::Signed ? std::abs(2 * position - 1) : position;
}

}  // namespace

std::vector<PremultipliedColour> mapTable(const MapStyle& style) {
    const ColourTable& colours = colourMap(style.colourMapId).colours;
    const double opacity = std::clamp(style.opacity, 0.0, 1.0);
    std::vector<PremultipliedColour> table(kValueSteps);
    for (int step = 0; step < kValueSteps; ++step) {
        const double value = static_cast<double>(step) / (kValueSteps - 1);
        const double position = colourPosition(value, style.gamma, style.normalisation);
        table[static_cast<std::size_t>(step)] = mapColour(colours, position, opacity * strength(style, value));
    }
    return table;
}

std::vector<PremultipliedColour> labelTable(const LabelLayer& layer) {
    const double opacity = std::clamp(layer.opacity, 0.0, 1.0);
    std::vector<PremultipliedColour> table(256);
    for (std::size_t label = 0; label < std::min(table.size(), layer.colours.size()); ++label) {
        const bool isHidden = label < layer.hidden.size() && layer.hidden[label];
        const std::uint32_t colour = layer.colours[label];
        if (!isHidden)
            table[label] = premultiplied(channel(colour, 16), channel(colour, 8), channel(colour, 0), opacity);
    }
    return table;
}

}  // namespace overlook
