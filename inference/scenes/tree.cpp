#include "inference/scenes/tree.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace overlook {

namespace {

Colour leafColour(Random& random) {
    static const std::vector<unsigned> kLeaves{0x3F7A35, 0x55903F, 0x2F5F3A, 0x6B8F3F, 0x7FA04A,
                                               0x4A8A3A, 0x3A6B2F, 0xC98A2E, 0xB8562B, 0x5F9A4A};
    return scaled(rgb(random.pick(kLeaves)), random.uniform(0.8F, 1.15F));
}

Colour barkColour(Random& random) {
    return mix(rgb(0x5A4230), rgb(0x8C7B6B), random.uniform(0, 1));
}

void drawConifer(const ObjectPen& pen, Random& random) {
    const Colour colour = mix(rgb(0x2C5B3C), rgb(0x3F6F6A), random.uniform(0, 1));
    pen.fill(box(-0.03F, -0.16F, 0.03F, 0), barkColour(random));
    const int tiers = random.integer(3, 5);
    const float width = random.uniform(0.2F, 0.32F);
    const bool isSnowy = random.chance(0.15F);
    for (int i = 0; i < tiers; ++i) {
        const float t = static_cast<float>(i) / static_cast<float>(tiers);
        const float bottom = -0.1F - 0.78F * t;
        const float top = std::max(-1.0F, bottom - 0.9F / static_cast<float>(tiers) - 0.14F);
        const float half = width * (1 - 0.75F * t) * random.uniform(0.92F, 1.08F);
        const Outline tier{{0, top},
                           {half, bottom},
                           {half * 0.4F, bottom + 0.02F},
                           {0, bottom - 0.01F},
                           {-half * 0.4F, bottom + 0.02F},
                           {-half, bottom}};
        pen.fill(tier, scaled(colour, 0.9F + 0.1F * t));
        for (int twig = 0; twig < 14; ++twig) {
            const float down = random.uniform(0.25F, 0.95F);
            const cv::Point2f at(random.uniform(-0.85F, 0.85F) * half * down, top + (bottom - top) * down);
            pen.flat(bar(at, at + cv::Point2f(at.x * 0.12F, 0.035F), 0.014F),
                     scaled(colour, twig % 2 == 0 ? 0.6F : 1.35F), 0.75F);
        }
        if (isSnowy)
            pen.fill(
                {{0, top}, {half * 0.4F, top + (bottom - top) * 0.45F}, {-half * 0.4F, top + (bottom - top) * 0.45F}},
                Colour(0.93F, 0.95F, 0.98F));
    }
}

/// Lighter and darker leaves all over an elliptic crown.
void drawLeaves(const ObjectPen& pen, const cv::Rect2f& area, const Colour& colour, Random& random) {
    constexpr int kLeafCount = 70;
    const cv::Point2f centre(area.x + area.width / 2, area.y + area.height / 2);
    for (int i = 0; i < kLeafCount; ++i) {
        const float angle = random.uniform(0, 6.2832F);
        const float reach = std::sqrt(random.uniform(0, 1)) * 0.46F;
        const cv::Point2f at =
            centre + cv::Point2f(std::cos(angle) * reach * area.width, std::sin(angle) * reach * area.height);
        const float shade = i % 2 == 0 ? random.uniform(0.55F, 0.75F) : random.uniform(1.15F, 1.4F);
        pen.flat(ellipse(at, 0.022F, 0.016F), scaled(colour, shade), 0.75F);
    }
}

/// A crown of overlapping clumps, darker below and lighter above.
void drawCrown(const ObjectPen& pen, const cv::Rect2f& area, const Colour& colour, Random& random) {
    const cv::Point2f centre(area.x + area.width / 2, area.y + area.height / 2);
    pen.fill(ellipse(centre, area.width * 0.42F, area.height * 0.44F), scaled(colour, 0.85F));
    for (int i = 0; i < 14; ++i) {
        const float angle = random.uniform(0, 6.2832F);
        const float reach = std::sqrt(random.uniform(0.05F, 1)) * 0.36F;
        const cv::Point2f at =
            centre + cv::Point2f(std::cos(angle) * reach * area.width, std::sin(angle) * reach * area.height);
        const float radius = random.uniform(0.1F, 0.19F) * std::min(area.width, area.height);
        const float height = (area.y + area.height - at.y) / area.height;
        pen.fill(ellipse(at, radius * 1.15F, radius),
                 scaled(colour, 0.78F + 0.36F * height + random.uniform(-0.06F, 0.06F)));
    }
    drawLeaves(pen, area, colour, random);
}

void drawBroadTree(const ObjectPen& pen, Random& random) {
    const float lean = random.uniform(-0.05F, 0.05F);
    const Colour bark = barkColour(random);
    pen.fill({{-0.045F, 0}, {-0.025F + lean, -0.5F}, {0.025F + lean, -0.5F}, {0.045F, 0}}, bark);
    pen.bar({lean * 0.6F, -0.34F}, {lean + 0.12F, -0.52F}, 0.025F, bark);
    const float width = random.uniform(0.5F, 0.85F);
    const float bottom = random.uniform(0.24F, 0.36F);
    drawCrown(pen, {lean - width / 2, -1, width, 1 - bottom}, leafColour(random), random);
}

void drawPoplar(const ObjectPen& pen, Random& random) {
    pen.fill(box(-0.03F, -0.25F, 0.03F, 0), barkColour(random));
    const float width = random.uniform(0.22F, 0.34F);
    drawCrown(pen, {-width / 2, -1, width, 0.88F}, leafColour(random), random);
}

void drawPalm(const ObjectPen& pen, Random& random) {
    const float lean = random.uniform(-0.22F, 0.22F);
    const Colour bark = mix(rgb(0x8A6B4A), rgb(0xA08A6B), random.uniform(0, 1));
    const Outline left = curve({-0.03F, 0}, {-0.03F, -0.45F}, {lean - 0.018F, -0.76F});
    const Outline right = curve({lean + 0.018F, -0.76F}, {0.02F, -0.45F}, {0.035F, 0});
    pen.fill(joined(left, right), bark);
    const Colour leaf = mix(rgb(0x4F8A3F), rgb(0x7A9A3F), random.uniform(0, 1));
    const int fronds = random.integer(7, 10);
    for (int i = 0; i < fronds; ++i) {
        const float angle =
            3.1416F * (static_cast<float>(i) + random.uniform(-0.2F, 0.2F)) / static_cast<float>(fronds - 1);
        const cv::Point2f top(lean, -0.77F);
        const cv::Point2f tip = top + cv::Point2f(std::cos(angle) * 0.36F, -std::sin(angle) * 0.22F + 0.1F);
        const cv::Point2f bend = top + cv::Point2f(std::cos(angle) * 0.2F, -std::sin(angle) * 0.26F - 0.06F);
        const Outline upper = curve(top, bend, tip);
        const Outline lower = curve(tip, bend + cv::Point2f(0, 0.08F), top);
        pen.fill(joined(upper, lower), scaled(leaf, random.uniform(0.8F, 1.15F)));
    }
}

}  // namespace

void drawTree(const ObjectPen& pen, Random random) {
    using Draw = void (*)(const ObjectPen&, Random&);
    static const std::vector<Draw> kKinds{drawConifer,   drawConifer,   drawConifer, drawBroadTree, drawBroadTree,
                                          drawBroadTree, drawBroadTree, drawPoplar,  drawPoplar,    drawPalm};
    random.pick(kKinds)(pen, random);
}

}  // namespace overlook
