#include "inference/scenes/hull.h"

#include <vector>

namespace overlook {

namespace {

Colour hullColour(Random& random) {
    if (random.chance(0.4F))
        return mix(Colour(0.95F, 0.95F, 0.93F), hsv(random.uniform(0, 1), 0.3F, 0.8F), random.uniform(0, 0.3F));
    if (random.chance(0.25F))
        return mix(rgb(0x8A5A33), rgb(0xC08A55), random.uniform(0, 1));  // varnished wood
    return hsv(random.uniform(0, 1), random.uniform(0.35F, 0.85F), random.uniform(0.25F, 0.85F));
}

/// The outline above the waterline, from the stern along the deck to the bow and back.
Outline topsides(const Hull& hull, float lower) {
    const cv::Point2f stern(-0.5F, -hull.sternHeight);
    const cv::Point2f bow(0.5F, -hull.bowHeight);
    const float middle = -(hull.sternHeight + hull.bowHeight) / 2 + 2 * hull.sag;
    Outline outline = curve(stern, {0.05F, middle}, bow);
    outline = joined(outline, curve(bow, {0.5F - hull.bowRake * 0.35F, lower - hull.bowHeight * 0.35F},
                                    {0.5F - hull.bowRake, lower}));
    outline.emplace_back(-0.5F + hull.sternRake, lower);
    return outline;
}

void drawBottom(const ObjectPen& pen, const Hull& hull) {
    const cv::Point2f bow(0.5F - hull.bowRake, 0);
    const cv::Point2f stern(-0.5F + hull.sternRake, 0);
    pen.fill(curve(bow, {0.05F, hull.draught * 2}, stern), hull.bottom);
    if (hull.keel <= 0)
        return;
    const float depth = hull.draught + hull.keel;
    pen.fill({{-0.12F, hull.draught * 0.7F}, {0.16F, hull.draught * 0.7F}, {0.08F, depth}, {-0.1F, depth}},
             scaled(hull.bottom, 0.85F));
    pen.fill({{-0.44F, 0}, {-0.36F, 0.01F}, {-0.37F, depth * 0.7F}, {-0.43F, depth * 0.7F}}, scaled(hull.bottom, 0.8F));
}

void drawPortholes(const ObjectPen& pen, const Hull& hull, Random& random) {
    const int count = random.integer(2, 6);
    for (int i = 0; i < count; ++i) {
        const float x = -0.28F + 0.56F * static_cast<float>(i) / static_cast<float>(count);
        pen.flat(ellipse({x, -hull.deckAt(x) * 0.6F}, 0.014F, 0.014F), Colour(0.16F, 0.2F, 0.26F));
    }
}

}  // namespace

float Hull::deckAt(float x) const {
    const float t = x + 0.5F;
    const float middle = (sternHeight + bowHeight) / 2 - 2 * sag;
    return sternHeight * (1 - t) * (1 - t) + 2 * middle * t * (1 - t) + bowHeight * t * t;
}

Hull chooseHull(Random& random) {
    Hull hull;
    hull.bowHeight = random.uniform(0.13F, 0.24F);
    hull.sternHeight = hull.bowHeight * random.uniform(0.55F, 0.95F);
    hull.sag = random.uniform(0, 0.035F);
    hull.bowRake = random.uniform(0.06F, 0.2F);
    hull.sternRake = random.uniform(-0.02F, 0.1F);
    hull.draught = random.uniform(0.05F, 0.1F);
    hull.side = hullColour(random);
    hull.stripe = random.chance(0.5F) ? scaled(hull.side, 0.6F) : hsv(random.uniform(0, 1), 0.7F, 0.75F);
    static const std::vector<unsigned> kBottoms{0x8C2F2A, 0x2C3E66, 0x3A3A3E, 0x2F5A46, 0x9A4A2C};
    hull.bottom = rgb(random.pick(kBottoms));
    return hull;
}

Hull chooseSailingHull(Random& random) {
    Hull hull = chooseHull(random);
    hull.bowHeight = random.uniform(0.1F, 0.16F);
    hull.sternHeight = hull.bowHeight * random.uniform(0.7F, 0.95F);
    hull.bowRake = random.uniform(0.1F, 0.24F);
    hull.sternRake = random.uniform(0.02F, 0.14F);
    hull.keel = random.chance(0.6F) ? random.uniform(0.06F, 0.14F) : 0.0F;
    return hull;
}

void drawHull(const ObjectPen& pen, const Hull& hull, bool isAfloat, Random& random) {
    if (!isAfloat)
        drawBottom(pen, hull);
    pen.fill(topsides(hull, isAfloat ? 0.015F : 0.0F), hull.side);
    const bool isStriped = random.chance(0.65F);
    if (isStriped) {
        Outline stripe = curve({-0.495F, -hull.sternHeight * 0.92F}, {0.05F, -hull.deckAt(0.05F) * 0.88F},
                               {0.47F, -hull.bowHeight * 0.92F});
        const Outline lower = curve({0.45F, -hull.bowHeight * 0.7F}, {0.05F, -hull.deckAt(0.05F) * 0.62F},
                                    {-0.49F, -hull.sternHeight * 0.7F});
        pen.flat(joined(stripe, lower), hull.stripe);
    }
    if (isAfloat)
        pen.flat({{-0.5F + hull.sternRake, 0.015F},
                  {-0.5F + hull.sternRake, -0.012F},
                  {0.49F - hull.bowRake, -0.012F},
                  {0.5F - hull.bowRake, 0.015F}},
                 hull.bottom);
    if (!isStriped && random.chance(0.6F))
        drawPortholes(pen, hull, random);
}

}  // namespace overlook
