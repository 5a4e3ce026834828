#include "inference/display/colour_map.h"

#include <gtest/gtest.h>
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

}  // namespace
}  // namespace overlook
