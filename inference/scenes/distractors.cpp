#include "inference/scenes/distractors.h"

#include <cmath>
#include <vector>

namespace overlook {

namespace {

Colour bright(Random& random) {
    return hsv(random.uniform(0, 1), random.uniform(0.5F, 0.85F), random.uniform(0.6F, 0.95F));
}

void drawFence(const ObjectPen& pen, Random& random) {
    const Colour wood = random.chance(0.5F) ? Colour(0.92F, 0.91F, 0.88F) : rgb(0x7A5F45);
    const int posts = random.integer(4, 8);
    for (int i = 0; i < posts; ++i) {
        const float x = -0.5F + static_cast<float>(i) / static_cast<float>(posts - 1);
        pen.fill(box(x - 0.015F, -0.22F, x + 0.015F, 0), wood);
    }
    pen.fill(box(-0.5F, -0.19F, 0.5F, -0.155F), wood);
    pen.fill(box(-0.5F, -0.1F, 0.5F, -0.07F), wood);
}

void drawRock(const ObjectPen& pen, Random& random) {
    const Colour stone = mix(rgb(0x8A8A86), rgb(0x5F5A55), random.uniform(0, 1));
    const float height = random.uniform(0.12F, 0.3F);
    pen.fill({{-0.25F, 0},
              {-0.2F, -height * 0.7F},
              {-0.05F, -height},
              {0.12F, -height * 0.85F},
              {0.22F, -height * 0.4F},
              {0.26F, 0}},
             stone);
    pen.fill({{-0.05F, -height}, {0.12F, -height * 0.85F}, {0.05F, -height * 0.35F}, {-0.08F, -height * 0.3F}},
             scaled(stone, 1.2F));
}

void drawBush(const ObjectPen& pen, Random& random) {
    const Colour leaf = mix(rgb(0x4F7A3F), rgb(0x8A8A4A), random.uniform(0, 1));
    for (int i = 0; i < 7; ++i)
        pen.fill(ellipse({random.uniform(-0.2F, 0.2F), random.uniform(-0.14F, -0.07F)}, random.uniform(0.07F, 0.12F),
                         random.uniform(0.06F, 0.1F)),
                 scaled(leaf, random.uniform(0.8F, 1.15F)));
}

void drawTent(const ObjectPen& pen, Random& random) {
    const Colour cloth = random.chance(0.4F) ? Colour(0.95F, 0.93F, 0.88F) : bright(random);
    const float height = random.uniform(0.3F, 0.62F);
    pen.fill({{-0.3F, 0}, {0, -height}, {0.3F, 0}}, cloth);
    pen.fill({{-0.02F, 0}, {0, -height}, {0.13F, 0}}, scaled(cloth, 0.55F));
    pen.bar({0, -height}, {0, -height - 0.06F}, 0.014F, rgb(0x6B5A48));
}

void drawParasol(const ObjectPen& pen, Random& random) {
    const Colour cloth = bright(random);
    pen.bar({0, 0}, {0, -0.5F}, 0.02F, rgb(0xD9D4C8));
    const cv::Point2f left(-0.3F, -0.38F);
    const cv::Point2f right(0.3F, -0.38F);
    pen.fill(curve(left, {0, -0.78F}, right), cloth);
    pen.fill(joined(curve({-0.1F, -0.38F}, {-0.05F, -0.6F}, {0, -0.58F}),
                    curve({0, -0.58F}, {0.05F, -0.6F}, {0.1F, -0.38F})),
             Colour(0.95F, 0.94F, 0.9F));
}

void drawFlag(const ObjectPen& pen, Random& random) {
    const float height = random.uniform(0.6F, 1);
    pen.bar({0, 0}, {0, -height}, 0.02F, rgb(0xC9CCD0));
    const float length = random.uniform(0.2F, 0.36F);
    const float low = -height + 0.2F;
    if (random.chance(0.5F))
        pen.flat({{0, -height}, {length, -height + 0.03F}, {length, low + 0.02F}, {0, low}}, bright(random));
    else
        pen.flat({{0, -height}, {length, (low - height) / 2}, {0, low}}, bright(random));
}

void drawHaystack(const ObjectPen& pen, Random& random) {
    const Colour straw = mix(rgb(0xD2B25A), rgb(0xB8944A), random.uniform(0, 1));
    pen.fill(joined(curve({-0.22F, 0}, {-0.2F, -0.3F}, {0, -0.32F}), curve({0, -0.32F}, {0.2F, -0.3F}, {0.22F, 0})),
             straw);
    pen.fill(box(-0.2F, -0.1F, 0.2F, -0.08F), scaled(straw, 0.8F));
}

void drawPowerPole(const ObjectPen& pen, Random& random) {
    const Colour wood = mix(rgb(0x5F5046), rgb(0x8A8F94), random.uniform(0, 1));
    pen.bar({0, 0}, {0, -1}, 0.035F, wood);
    pen.bar({-0.18F, -0.9F}, {0.18F, -0.9F}, 0.03F, wood);
    pen.bar({-0.14F, -0.78F}, {0.14F, -0.78F}, 0.025F, wood);
}

void drawSign(const ObjectPen& pen, Random& random) {
    pen.bar({0, 0}, {0, -0.4F}, 0.025F, rgb(0x8F9499));
    const Colour board = bright(random);
    if (random.chance(0.5F))
        pen.flat(ellipse({0, -0.44F}, 0.09F, 0.09F), board);
    else
        pen.flat({{0, -0.58F}, {0.11F, -0.38F}, {-0.11F, -0.38F}}, board);
    pen.flat(ellipse({0, -0.44F}, 0.045F, 0.045F), Colour(0.95F, 0.95F, 0.93F));
}

void drawBuoy(const ObjectPen& pen, Random& random) {
    const Colour colour = bright(random);
    pen.fill({{-0.09F, 0.01F}, {-0.05F, -0.22F}, {0.05F, -0.22F}, {0.09F, 0.01F}}, colour);
    pen.flat({{-0.075F, -0.08F}, {-0.062F, -0.15F}, {0.062F, -0.15F}, {0.075F, -0.08F}}, Colour(0.95F, 0.95F, 0.93F));
    pen.bar({0, -0.22F}, {0, -0.32F}, 0.02F, rgb(0x55585C));
}

void drawPiles(const ObjectPen& pen, Random& random) {
    const int count = random.integer(2, 5);
    for (int i = 0; i < count; ++i) {
        const float x = -0.3F + 0.18F * static_cast<float>(i);
        const float height = random.uniform(0.14F, 0.34F);
        pen.fill(box(x - 0.025F, -height, x + 0.025F, 0.01F), rgb(0x5F4E3F));
        pen.fill(box(x - 0.027F, -height - 0.02F, x + 0.027F, -height + 0.01F), rgb(0xD8D4CB));
    }
}

void drawLandingStage(const ObjectPen& pen, Random& random) {
    const Colour wood = mix(rgb(0x8A6B4A), rgb(0x9A958C), random.uniform(0, 1));
    const float length = random.uniform(0.6F, 1.1F);
    for (int i = 0; i < 5; ++i) {
        const float x = -0.48F + length * static_cast<float>(i) / 5;
        pen.fill(box(x - 0.018F, -0.13F, x + 0.018F, 0.02F), scaled(wood, 0.65F));
    }
    pen.fill({{-0.5F, -0.11F}, {-0.47F, -0.17F}, {-0.5F + length, -0.17F}, {-0.5F + length, -0.11F}}, wood);
}

void drawBird(Painter& painter, cv::Point2f at, float span) {
    const Colour dark(0.16F, 0.17F, 0.2F);
    for (const float side : {-1.0F, 1.0F}) {
        const cv::Point2f tip = at + cv::Point2f(side * span, -span * 0.35F);
        const cv::Point2f bend = at + cv::Point2f(side * span * 0.45F, -span * 0.6F);
        painter.fill(joined(curve(at, bend, tip), curve(tip, bend + cv::Point2f(0, span * 0.25F), at)), dark, 0.9F);
    }
}

void drawBalloon(const ObjectPen& pen, Random& random) {
    const Colour cloth = bright(random);
    const Colour second = random.chance(0.5F) ? Colour(0.96F, 0.94F, 0.88F) : bright(random);
    pen.fill({{-0.36F, -0.5F}, {-0.08F, -0.12F}, {0.08F, -0.12F}, {0.36F, -0.5F}}, cloth);
    pen.fill(ellipse({0, -0.62F}, 0.38F, 0.38F), cloth);
    pen.fill(ellipse({0, -0.62F}, 0.16F, 0.38F), second);
    pen.fill(box(-0.07F, -0.06F, 0.07F, 0.04F), rgb(0x7A5A3A));
}

}  // namespace

void drawOnLand(const ObjectPen& pen, Random random) {
    using Draw = void (*)(const ObjectPen&, Random&);
    static const std::vector<Draw> kKinds{drawFence,   drawRock, drawBush,     drawBush,      drawTent, drawTent,
                                          drawParasol, drawFlag, drawHaystack, drawPowerPole, drawSign};
    random.pick(kKinds)(pen, random);
}

void drawOnWater(const ObjectPen& pen, Random random) {
    using Draw = void (*)(const ObjectPen&, Random&);
    static const std::vector<Draw> kKinds{drawBuoy, drawBuoy, drawRock, drawPiles, drawLandingStage};
    random.pick(kKinds)(pen, random);
}

void drawInSky(Painter& painter, const Atmosphere& atmosphere, float horizon, Random random) {
    if (random.chance(0.12F)) {
        Pose pose;
        pose.foot = {random.uniform(0.1F, 0.9F), random.uniform(horizon * 0.45F, horizon * 0.85F)};
        pose.scale = random.uniform(0.08F, 0.2F);
        drawBalloon(ObjectPen(painter, pose, atmosphere, atmosphere.haze * 0.5F), random);
        return;
    }
    const int birds = random.integer(1, 6);
    const cv::Point2f flock(random.uniform(0.1F, 0.9F), random.uniform(0.04F, horizon * 0.8F));
    for (int i = 0; i < birds; ++i)
        drawBird(painter, flock + cv::Point2f(random.uniform(-0.14F, 0.14F), random.uniform(-0.06F, 0.06F)),
                 random.uniform(0.012F, 0.026F));
}

}  // namespace overlook
