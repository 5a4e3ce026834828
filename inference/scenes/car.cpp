#include "inference/scenes/car.h"

#include <vector>

namespace overlook {

namespace {

constexpr unsigned kGlass = 0x384D61;
constexpr unsigned kTyre = 0x1A1A1C;

Colour bodyColour(Random& random) {
    if (random.chance(0.3F))
        return mix(Colour(0.92F, 0.92F, 0.92F), Colour(0.15F, 0.15F, 0.17F), random.uniform(0, 1));
    return hsv(random.uniform(0, 1), random.uniform(0.5F, 0.9F), random.uniform(0.4F, 0.9F));
}

void drawWheels(const ObjectPen& pen, float rear, float front, float radius) {
    for (const float x : {rear, front}) {
        pen.flat(ellipse({x, -radius}, radius, radius), rgb(kTyre));
        pen.flat(ellipse({x, -radius}, radius * 0.52F, radius * 0.52F), rgb(0xB4B8BC));
    }
}

void drawLamps(const ObjectPen& pen, float height) {
    pen.flat(ellipse({0.475F, -height}, 0.022F, 0.026F), Colour(0.98F, 0.94F, 0.7F));
    pen.flat(ellipse({-0.48F, -height}, 0.018F, 0.028F), Colour(0.8F, 0.12F, 0.1F));
}

void drawSaloon(const ObjectPen& pen, Random& random) {
    const Colour colour = bodyColour(random);
    const float roof = random.uniform(0.34F, 0.42F);
    const float waist = random.uniform(0.2F, 0.24F);
    const float back = random.chance(0.5F) ? -0.36F : -0.47F;  // boot or hatch
    const float from = random.uniform(-0.22F, -0.16F) + (back < -0.4F ? -0.16F : 0.0F);
    pen.fill({{back + 0.02F, -waist}, {from, -roof}, {0.1F, -roof}, {0.27F, -waist}}, colour);
    pen.flat({{back + 0.09F, -waist}, {from + 0.03F, -roof + 0.03F}, {-0.05F, -roof + 0.03F}, {-0.05F, -waist}},
             rgb(kGlass));
    pen.flat({{-0.025F, -waist}, {-0.025F, -roof + 0.03F}, {0.085F, -roof + 0.03F}, {0.22F, -waist}}, rgb(kGlass));
    pen.fill(roundedBox({-0.5F, -waist - 0.01F, 1.0F, waist - 0.05F}, 0.06F), colour);
    pen.flat(bar({-0.04F, -waist}, {-0.04F, -0.08F}, 0.008F), scaled(colour, 0.65F));
    drawLamps(pen, waist - 0.05F);
    drawWheels(pen, -0.3F, 0.29F, 0.085F);
}

void drawVan(const ObjectPen& pen, Random& random) {
    const Colour colour = bodyColour(random);
    const float roof = random.uniform(0.44F, 0.56F);
    pen.fill({{-0.5F, -0.07F}, {-0.5F, -roof}, {0.26F, -roof}, {0.42F, -0.28F}, {0.5F, -0.24F}, {0.5F, -0.07F}},
             colour);
    pen.flat({{0.14F, -0.28F}, {0.14F, -roof + 0.05F}, {0.25F, -roof + 0.05F}, {0.37F, -0.28F}}, rgb(kGlass));
    if (random.chance(0.5F))
        pen.flat(box(-0.44F, -roof * 0.7F, 0.08F, -roof * 0.52F), hsv(random.uniform(0, 1), 0.7F, 0.8F));
    drawLamps(pen, 0.17F);
    drawWheels(pen, -0.3F, 0.3F, 0.085F);
}

void drawPickUp(const ObjectPen& pen, Random& random) {
    const Colour colour = bodyColour(random);
    pen.fill({{-0.02F, -0.2F}, {-0.02F, -0.4F}, {0.16F, -0.4F}, {0.27F, -0.22F}}, colour);
    pen.flat({{0.02F, -0.23F}, {0.02F, -0.37F}, {0.14F, -0.37F}, {0.22F, -0.23F}}, rgb(kGlass));
    if (random.chance(0.5F))
        for (int i = 0; i < 3; ++i)
            pen.fill(roundedBox({-0.42F + 0.13F * static_cast<float>(i), -0.33F, 0.12F, 0.15F}, 0.02F),
                     mix(rgb(0x9A7B4F), rgb(0x6B7B4F), random.uniform(0, 1)));
    pen.fill(roundedBox({-0.5F, -0.23F, 1.0F, 0.17F}, 0.04F), colour);
    drawLamps(pen, 0.17F);
    drawWheels(pen, -0.29F, 0.29F, 0.09F);
}

void drawBus(const ObjectPen& pen, Random& random) {
    const Colour colour = bodyColour(random);
    pen.fill(roundedBox({-0.5F, -0.42F, 1.0F, 0.36F}, 0.04F), colour);
    for (int i = 0; i < 6; ++i) {
        const float left = -0.46F + 0.145F * static_cast<float>(i);
        pen.flat(box(left, -0.37F, left + 0.12F, -0.23F), rgb(kGlass));
    }
    pen.flat(box(-0.5F, -0.2F, 0.5F, -0.17F), Colour(0.92F, 0.92F, 0.9F));
    pen.flat(box(0.42F, -0.37F, 0.49F, -0.1F), scaled(rgb(kGlass), 1.2F));
    drawLamps(pen, 0.12F);
    drawWheels(pen, -0.3F, 0.31F, 0.075F);
}

void drawFront(const ObjectPen& pen, Random& random) {
    const Colour colour = bodyColour(random);
    const float roof = random.uniform(0.36F, 0.5F);
    for (const float x : {-0.2F, 0.2F})
        pen.flat(box(x - 0.045F, -0.12F, x + 0.045F, 0), rgb(kTyre));
    pen.fill({{-0.22F, -0.22F}, {-0.17F, -roof}, {0.17F, -roof}, {0.22F, -0.22F}}, colour);
    pen.flat({{-0.19F, -0.23F}, {-0.15F, -roof + 0.035F}, {0.15F, -roof + 0.035F}, {0.19F, -0.23F}}, rgb(kGlass));
    pen.fill(roundedBox({-0.27F, -0.25F, 0.54F, 0.2F}, 0.05F), colour);
    pen.flat(roundedBox({-0.12F, -0.17F, 0.24F, 0.06F}, 0.02F), scaled(colour, 0.35F));
    const Colour lamp = random.chance(0.6F) ? Colour(0.98F, 0.95F, 0.75F) : Colour(0.8F, 0.13F, 0.1F);
    for (const float x : {-0.21F, 0.21F})
        pen.flat(ellipse({x, -0.165F}, 0.04F, 0.028F), lamp);
    pen.flat(box(-0.06F, -0.1F, 0.06F, -0.065F), Colour(0.9F, 0.9F, 0.85F));
}

}  // namespace

void drawCar(const ObjectPen& pen, Random random) {
    using Draw = void (*)(const ObjectPen&, Random&);
    static const std::vector<Draw> kKinds{drawSaloon, drawSaloon, drawSaloon, drawVan,
                                          drawPickUp, drawBus,    drawFront,  drawFront};
    random.pick(kKinds)(pen, random);
}

}  // namespace overlook
