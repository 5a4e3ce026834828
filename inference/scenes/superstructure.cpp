#include "inference/scenes/superstructure.h"

#include <algorithm>

namespace overlook {

namespace {

constexpr unsigned kGlass = 0x33475C;

Colour cabinColour(Random& random) {
    if (random.chance(0.6F))
        return mix(Colour(0.95F, 0.95F, 0.94F), rgb(0xD9C9A8), random.uniform(0, 0.8F));
    return hsv(random.uniform(0, 1), random.uniform(0.2F, 0.7F), random.uniform(0.5F, 0.9F));
}

void drawWindowRow(const ObjectPen& pen, const cv::Rect2f& wall, int count) {
    const float step = wall.width / static_cast<float>(count);
    for (int i = 0; i < count; ++i) {
        const float left = wall.x + step * (static_cast<float>(i) + 0.2F);
        pen.flat(box(left, wall.y, left + step * 0.6F, wall.y + wall.height), rgb(kGlass));
    }
}

}  // namespace

void drawCoachRoof(const ObjectPen& pen, const Hull& hull, Random& random) {
    const float left = random.uniform(-0.3F, -0.15F);
    const float right = random.uniform(0.08F, 0.24F);
    const float height = random.uniform(0.035F, 0.07F);
    const float base = -hull.deckAt((left + right) / 2) + 0.02F;
    pen.fill({{left, base}, {left + 0.02F, base - height - 0.01F}, {right - 0.06F, base - height}, {right, base}},
             cabinColour(random));
    drawWindowRow(pen, {left + 0.04F, base - height * 0.85F, right - left - 0.12F, height * 0.4F},
                  random.integer(2, 4));
}

void drawMotorCabin(const ObjectPen& pen, const Hull& hull, Random& random) {
    const float left = random.uniform(-0.38F, -0.2F);
    const float right = random.uniform(0.05F, 0.26F);
    const float height = random.uniform(0.1F, 0.2F);
    const float base = -hull.deckAt(left) + 0.03F;
    const float rake = random.uniform(0.06F, 0.16F);
    const Colour colour = cabinColour(random);
    pen.fill({{left, base}, {left + 0.02F, base - height}, {right - rake, base - height}, {right, base}}, colour);
    pen.flat({{left + 0.05F, base - height * 0.45F},
              {left + 0.06F, base - height * 0.85F},
              {right - rake - 0.01F, base - height * 0.85F},
              {right - rake * 0.5F, base - height * 0.45F}},
             rgb(kGlass));
    pen.fill(bar({left - 0.03F, base - height}, {right - rake + 0.02F, base - height}, 0.025F), scaled(colour, 0.8F));
    if (random.chance(0.5F)) {  // flying bridge
        const float top = base - height;
        pen.fill({{left + 0.04F, top},
                  {left + 0.05F, top - 0.07F},
                  {right - rake - 0.08F, top - 0.07F},
                  {right - rake - 0.05F, top}},
                 colour);
    }
    pen.bar({left + 0.06F, base - height}, {left + 0.02F, base - height - random.uniform(0.12F, 0.3F)}, 0.012F,
            rgb(0xD0D3D6));
    pen.bar({right, base}, {0.46F, -hull.bowHeight - 0.05F}, 0.008F, rgb(0xC9CCD0));
}

void drawFishingGear(const ObjectPen& pen, const Hull& hull, Random& random) {
    const float centre = random.chance(0.5F) ? random.uniform(0.1F, 0.26F) : random.uniform(-0.34F, -0.2F);
    const float half = random.uniform(0.07F, 0.11F);
    const float height = random.uniform(0.18F, 0.28F);
    const float base = -hull.deckAt(centre) + 0.03F;
    const Colour colour = cabinColour(random);
    pen.fill(box(centre - half, base - height, centre + half, base), colour);
    drawWindowRow(pen, {centre - half, base - height * 0.85F, half * 2, height * 0.32F}, 2);
    pen.fill(bar({centre - half - 0.025F, base - height}, {centre + half + 0.025F, base - height}, 0.03F),
             hsv(random.uniform(0, 1), 0.6F, 0.6F));
    const float mast = centre > 0 ? random.uniform(-0.2F, 0) : random.uniform(0, 0.2F);
    const float top = -hull.deckAt(mast) - random.uniform(0.3F, 0.55F);
    const Colour wood = rgb(0x6B4A2E);
    pen.bar({mast, -hull.deckAt(mast) + 0.02F}, {mast, top}, 0.02F, wood);
    pen.bar({mast, -hull.deckAt(mast) - 0.08F}, {mast + (centre > 0 ? -0.24F : 0.24F), top * 0.85F}, 0.014F, wood);
    pen.bar({mast, top}, {0.48F, -hull.bowHeight}, 0.004F, rgb(0x55585C));
    pen.bar({mast, top}, {-0.48F, -hull.sternHeight}, 0.004F, rgb(0x55585C));
}

void drawDecks(const ObjectPen& pen, const Hull& hull, Random& random) {
    const int decks = random.integer(1, 3);
    float left = random.uniform(-0.42F, -0.3F);
    float right = random.uniform(0.14F, 0.32F);
    float base = -std::min(hull.deckAt(left), hull.deckAt(0)) + 0.03F;
    const Colour colour = cabinColour(random);
    for (int deck = 0; deck < decks; ++deck) {
        const float height = random.uniform(0.085F, 0.12F);
        pen.fill({{left, base}, {left, base - height}, {right - 0.03F, base - height}, {right, base}}, colour);
        drawWindowRow(pen, {left + 0.03F, base - height * 0.75F, right - left - 0.09F, height * 0.42F},
                      random.integer(4, 7));
        base -= height;
        left += random.uniform(0.02F, 0.1F);
        right -= random.uniform(0.06F, 0.16F);
    }
    const float x = random.uniform(left + 0.03F, (left + right) / 2 + 0.05F);
    const Colour funnel = hsv(random.uniform(0, 1), 0.75F, 0.7F);
    pen.fill({{x, base + 0.01F}, {x - 0.015F, base - 0.14F}, {x + 0.075F, base - 0.14F}, {x + 0.085F, base + 0.01F}},
             funnel);
    pen.flat({{x - 0.013F, base - 0.11F},
              {x - 0.015F, base - 0.14F},
              {x + 0.075F, base - 0.14F},
              {x + 0.077F, base - 0.11F}},
             rgb(0x2B2B2E));
    pen.bar({right - 0.02F, base}, {right - 0.02F, base - 0.16F}, 0.012F, rgb(0x777B80));
}

void drawRowers(const ObjectPen& pen, const Hull& hull, Random& random) {
    const int people = random.integer(0, 3);
    for (int i = 0; i < people; ++i) {
        const float x = -0.22F + 0.22F * static_cast<float>(i) + random.uniform(-0.04F, 0.04F);
        const float seat = -hull.deckAt(x) + 0.03F;
        const Colour skin = mix(rgb(0xE8B98F), rgb(0x6B4226), random.uniform(0, 1));
        pen.fill({{x - 0.05F, seat}, {x - 0.035F, seat - 0.13F}, {x + 0.035F, seat - 0.13F}, {x + 0.05F, seat}},
                 hsv(random.uniform(0, 1), 0.7F, 0.75F));
        pen.fill(ellipse({x, seat - 0.165F}, 0.035F, 0.04F), skin);
    }
    if (random.chance(0.7F)) {
        const float x = random.uniform(-0.1F, 0.15F);
        const float rim = -hull.deckAt(x) - 0.01F;
        pen.bar({x + 0.16F, rim - 0.08F}, {x - 0.28F, rim + 0.14F}, 0.018F, rgb(0xB08A5A));
    }
}

}  // namespace overlook
