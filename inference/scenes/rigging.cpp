#include "inference/scenes/rigging.h"

#include <vector>

namespace overlook {

namespace {

struct Cloth {
    Colour colour;
    Colour second;
    int bands;  ///< 0 = plain
};

Cloth chooseCloth(Random& random) {
    Cloth cloth;
    cloth.colour = random.chance(0.55F)
                       ? mix(Colour(0.97F, 0.96F, 0.92F), rgb(0xE3D3AE), random.uniform(0, 1))
                       : hsv(random.uniform(0, 1), random.uniform(0.35F, 0.85F), random.uniform(0.5F, 0.95F));
    cloth.second = random.chance(0.5F) ? scaled(cloth.colour, 0.82F) : hsv(random.uniform(0, 1), 0.65F, 0.85F);
    cloth.bands = random.chance(0.4F) ? random.integer(2, 5) : 0;
    return cloth;
}

/// A sail with a straight edge from `foot` to `top` and a bellied edge from `top` to `clew`.
void drawSail(const ObjectPen& pen, const Cloth& cloth, const Outline& corners, float belly) {
    const cv::Point2f foot = corners[0];
    const cv::Point2f top = corners[1];
    const cv::Point2f clew = corners[2];
    const auto leech = [&](float share) {
        const cv::Point2f straight = top + (clew - top) * share;
        return straight + cv::Point2f((clew.x - foot.x) * belly * 4 * share * (1 - share), 0);
    };
    Outline sail{foot, top};
    for (int i = 1; i < 10; ++i)
        sail.push_back(leech(static_cast<float>(i) / 10));
    sail.push_back(clew);
    pen.fill(sail, cloth.colour);
    for (int band = 0; band < cloth.bands; band += 2) {
        const float from = (static_cast<float>(band) + 0.4F) / static_cast<float>(cloth.bands);
        const float to = from + 0.5F / static_cast<float>(cloth.bands);
        const auto luff = [&](float share) { return top + (foot - top) * share; };
        pen.fill({luff(from), leech(from), leech(to), luff(to)}, cloth.second);
    }
}

struct Mast {
    float x;
    float height;  ///< above the waterline
};

void drawMainSail(const ObjectPen& pen, const Hull& hull, const Mast& mast, Random& random) {
    const Cloth cloth = chooseCloth(random);
    const float boomHeight = hull.deckAt(mast.x) + random.uniform(0.05F, 0.1F);
    const float boom = random.uniform(0.26F, 0.42F);
    const cv::Point2f foot(mast.x - 0.012F, -boomHeight);
    const cv::Point2f clew(mast.x - boom, -boomHeight + random.uniform(-0.02F, 0.02F));
    if (random.chance(0.25F)) {  // gaff: a four-cornered sail
        const float peak = mast.height * random.uniform(0.9F, 1);
        pen.fill({foot, {mast.x - 0.012F, -mast.height * 0.75F}, {mast.x - boom * 0.75F, -peak}, clew}, cloth.colour);
    } else {
        drawSail(pen, cloth, {foot, {mast.x - 0.008F, -mast.height * 0.97F}, clew}, random.uniform(0.02F, 0.16F));
    }
    pen.bar(foot, clew, 0.014F, rgb(0x6B5A48));
}

void drawJib(const ObjectPen& pen, const Hull& hull, const Mast& mast, Random& random) {
    const Cloth cloth = chooseCloth(random);
    const float top = mast.height * random.uniform(0.7F, 0.95F);
    const cv::Point2f tack(0.47F, -hull.bowHeight - 0.01F);
    const cv::Point2f clew(mast.x + random.uniform(-0.06F, 0.06F), -hull.deckAt(mast.x) - random.uniform(0.03F, 0.07F));
    drawSail(pen, cloth, {tack, {mast.x + 0.012F, -top}, clew}, random.uniform(-0.1F, 0.1F));
}

void drawPennant(const ObjectPen& pen, const Mast& mast, Random& random) {
    const Colour colour = hsv(random.uniform(0, 1), 0.8F, 0.85F);
    pen.flat({{mast.x, -mast.height - 0.01F}, {mast.x - 0.09F, -mast.height + 0.012F}, {mast.x, -mast.height + 0.03F}},
             colour);
}

void drawMast(const ObjectPen& pen, const Hull& hull, const Mast& mast, Random& random) {
    const Colour wood = random.chance(0.5F) ? rgb(0xB9BDC2) : rgb(0x7A5A3C);
    pen.bar({mast.x, -hull.deckAt(mast.x) * 0.8F}, {mast.x, -mast.height}, 0.018F, wood);
}

}  // namespace

void drawRigging(const ObjectPen& pen, const Hull& hull, Random& random) {
    std::vector<Mast> masts{{random.uniform(-0.02F, 0.14F), random.uniform(0.65F, 1.15F)}};
    const bool hasSails = random.chance(0.85F);
    if (random.chance(0.2F))
        masts.push_back({random.uniform(-0.38F, -0.26F), masts[0].height * random.uniform(0.6F, 0.85F)});
    const Colour wire = rgb(0x55585C);
    pen.bar({0.48F, -hull.bowHeight}, {masts[0].x, -masts[0].height}, 0.004F, wire);
    pen.bar({-0.48F, -hull.sternHeight}, {masts.back().x, -masts.back().height}, 0.004F, wire);
    for (const Mast& mast : masts) {
        drawMast(pen, hull, mast, random);
        if (hasSails)
            drawMainSail(pen, hull, mast, random);
        else
            pen.fill(
                bar({mast.x, -hull.deckAt(mast.x) - 0.07F}, {mast.x - 0.36F, -hull.deckAt(mast.x) - 0.06F}, 0.035F),
                chooseCloth(random).colour);  // furled on the boom
        if (random.chance(0.4F))
            drawPennant(pen, mast, random);
    }
    if (hasSails && random.chance(0.75F))
        drawJib(pen, hull, masts[0], random);
}

}  // namespace overlook
