#include "inference/display/colour_map.h"

#include <gtest/gtest.h>
#include <array>
#include <cmath>
#include <cstdlib>
#include <set>

namespace overlook {
namespace {

int channel(std::uint32_t colour, int shift) {
    return static_cast<int>(colour >> shift & 0xFFU);
}

double luminance(std::uint32_t colour) {
    return 0.2126 * channel(colour, 16) + 0.7152 * channel(colour, 8) + 0.0722 * channel(colour, 0);
}

bool isBrightening(const ColourTable& colours) {
    for (std::size_t i = 1; i < colours.size(); ++i) {
        if (luminance(colours[i]) < luminance(colours[i - 1]) - 1)
            return false;
    }
    return true;
}

TEST(ColourMap, InfernoIsTheFirst) {
    EXPECT_EQ(colourMaps().front().id, "inferno");
}

TEST(ColourMap, IdsAreUnique) {
    std::set<std::string> ids;
    for (const ColourMap& map : colourMaps())
        ids.insert(map.id);
    EXPECT_EQ(ids.size(), colourMaps().size());
}

TEST(ColourMap, AnUnknownIdGivesTheFirst) {
    EXPECT_EQ(colourMap("no such map").id, "inferno");
    EXPECT_EQ(colourMap("").id, "inferno");
}

TEST(ColourMap, ViridisHasItsPublishedEnds) {
    EXPECT_EQ(colourMap("viridis").colours.front(), 0x440154U);
    EXPECT_EQ(colourMap("viridis").colours.back(), 0xFDE725U);
}

TEST(ColourMap, InfernoRunsFromBlackToPaleYellow) {
    EXPECT_EQ(colourMap("inferno").colours.front(), 0x000004U);
    EXPECT_EQ(colourMap("inferno").colours.back(), 0xFCFFA4U);
}

TEST(ColourMap, GreyIsTheIndex) {
    EXPECT_EQ(colourMap("grey").colours[100], 0x646464U);
}

TEST(ColourMap, PerceptualMapsGetBrighterAllTheWay) {
    for (const char* id : {"inferno", "viridis", "magma", "cividis", "grey"})
        EXPECT_TRUE(isBrightening(colourMap(id).colours)) << id;
}

TEST(ColourMap, CoolWarmHasItsPublishedEnds) {
    const ColourTable& colours = colourMap("coolwarm").colours;
    EXPECT_EQ(colours.front(), 0x3B4CC0U);
    EXPECT_EQ(colours.back(), 0xB40426U);
}

TEST(ColourMap, CoolWarmIsNearlyGreyInTheMiddle) {
    const std::uint32_t middle = colourMap("coolwarm").colours[128];
    EXPECT_NEAR(channel(middle, 16), 221, 3);
    EXPECT_NEAR(channel(middle, 8), 221, 3);
    EXPECT_NEAR(channel(middle, 0), 221, 3);
}

TEST(ColourMap, CoolRunsFromCyanToMagenta) {
    EXPECT_EQ(colourMap("cool").colours.front(), 0x00FFFFU);
    EXPECT_EQ(colourMap("cool").colours.back(), 0xFF00FFU);
}

TEST(ColourMap, WinterRunsFromBlueToSpringGreen) {
    EXPECT_EQ(colourMap("winter").colours.front(), 0x0000FFU);
    const std::uint32_t end = colourMap("winter").colours.back();
    EXPECT_EQ(end >> 8, 0x00FFU);
    EXPECT_NEAR(channel(end, 0), 128, 1);
}

TEST(ColourMap, OnlyTheDivergingMapSaysSo) {
    EXPECT_TRUE(colourMap("coolwarm").isDiverging);
    EXPECT_FALSE(colourMap("viridis").isDiverging);
}

/// What somebody without the cones of one kind sees, in linear light (G. Machado et al., "A Physiologically-based Model
/// for Simulation of Color Vision Deficiency", 2009, severity 1).
struct ColourVision {
    const char* name;
    double matrix[3][3];
};
const ColourVision kVisions[] = {
    {"protanopia", {{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}},
    {"deuteranopia",
     {{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}},
    {"tritanopia", {{1.255528, -0.076749, -0.178779}, {-0.078411, 0.930809, 0.147602}, {0.004733, 0.691367, 0.303900}}},
};

std::array<double, 3> seen(std::uint32_t colour, const ColourVision& vision) {
    const auto linear = [&](int shift) { return std::pow(channel(colour, shift) / 255.0, 2.2); };
    std::array<double, 3> result{};
    for (std::size_t row = 0; row < 3; ++row)
        result[row] =
            vision.matrix[row][0] * linear(16) + vision.matrix[row][1] * linear(8) + vision.matrix[row][2] * linear(0);
    return result;
}

double brightness(const std::array<double, 3>& light) {
    return std::cbrt(std::max(0.0, 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2]));
}

TEST(ColourMap, UniformSequentialMapsBrightenForEveryColourVision) {
    for (const ColourMap& map : colourMaps())
        for (const ColourVision& vision : kVisions)
            for (std::size_t i = 8; map.isUniform && !map.isDiverging && i < map.colours.size(); i += 8)
                EXPECT_GT(brightness(seen(map.colours[i], vision)), brightness(seen(map.colours[i - 8], vision)))
                    << map.id << " for " << vision.name << " at " << i;
}

TEST(ColourMap, BothSidesOfTheDivergingMapAreToldApartByEveryColourVision) {
    const ColourTable& colours = colourMap("coolwarm").colours;
    for (const ColourVision& vision : kVisions)
        for (const std::size_t fromMiddle : {64U, 127U}) {
            const auto cool = seen(colours[128 - fromMiddle], vision);
            const auto warm = seen(colours[128 + fromMiddle], vision);
            EXPECT_GT(std::hypot(cool[0] - warm[0], cool[1] - warm[1], cool[2] - warm[2]), 0.2)
                << vision.name << " at " << fromMiddle;
        }
}

TEST(ColourMap, RainbowsAreNotCalledUniform) {
    EXPECT_FALSE(colourMap("jet").isUniform);
    EXPECT_FALSE(colourMap("turbo").isUniform);
}

}  // namespace
}  // namespace overlook
