#include "inference/scenes/layout.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "inference/scenes/ground.h"
#include "inference/scenes/noise.h"
#include "inference/scenes/road_markings.h"

namespace overlook {

namespace {

/// A polygon below an uneven edge from the left to the right border; `height` gives the edge at every x.
template <typename Height>
Outline below(const Height& height, float bottom) {
    constexpr int kSteps = 40;
    Outline area;
    for (int i = 0; i <= kSteps; ++i) {
        const float x = static_cast<float>(i) / kSteps;
        area.emplace_back(x, std::min(height(x), bottom - 0.001F));
    }
    area.emplace_back(1.0F, bottom);
    area.emplace_back(0.0F, bottom);
    return area;
}

void paintHills(Painter& painter, const Atmosphere& atmosphere, float horizon, Random random) {
    static const std::vector<unsigned> kHills{0x4F6B4A, 0x6D7F8C, 0x59708A, 0x7C8B5E, 0x8A7B6B, 0x3F5A58, 0x8891A8};
    const int ridges = random.integer(0, 2);
    for (int ridge = 0; ridge < ridges; ++ridge) {
        const Noise noise(random.next());
        const float width = random.uniform(1.5F, 5);
        const float rise = random.uniform(0.04F, 0.2F) * (ridge == 0 ? 1.0F : 0.6F);
        const float fade = std::min(0.8F, atmosphere.haze + (ridge == 0 ? 0.35F : 0.12F));
        const Colour colour = mix(rgb(random.pick(kHills)), atmosphere.skyHorizon, fade);
        const auto edge = [&](float x) { return horizon - rise * noise.octaves(x * width, 0.5F, 4) + 0.01F; };
        painter.fillGround(below(edge, horizon + 0.03F), Stuff::Land, [&](cv::Point2f at) {
            return scaled(colour, 0.9F + 0.2F * noise.at(at.x * 40, at.y * 40));
        });
    }
}

/// A light rim where land meets water.
void paintRim(Painter& painter, const Outline& area, Random& random) {
    Outline wider;
    const cv::Rect2f extent = bounds(area);
    const cv::Point2f centre(extent.x + extent.width / 2, extent.y + extent.height / 2);
    for (const cv::Point2f& point : area)
        wider.push_back(point + cv::Point2f((point.x - centre.x) * 0.02F, point.y < centre.y ? -0.012F : 0.012F));
    painter.fill(wider, mix(Colour(0.95F, 0.93F, 0.86F), rgb(0x8C7B5E), random.uniform(0, 0.9F)), 0.75F);
}

void paintBank(Painter& painter, Ground bank, const Atmosphere& atmosphere, Random& random) {
    paintRim(painter, bank.area, random);
    paintLand(painter, bank, atmosphere, random.fork());
}

void paintFarShore(Painter& painter, float horizon, const Atmosphere& atmosphere, Random& random) {
    const Noise noise(random.next());
    const float depth = random.uniform(0.03F, 0.1F);
    const float from = random.chance(0.35F) ? random.uniform(0.2F, 0.6F) : -1;  // only part of the horizon
    Outline area;
    constexpr int kSteps = 30;
    for (int i = 0; i <= kSteps; ++i) {
        const float x = static_cast<float>(i) / kSteps;
        const float thickness = from < 0 ? 1 : smoothStep(from, from + 0.3F, x);
        area.emplace_back(x, horizon + depth * thickness * (0.5F + 0.6F * noise.octaves(x * 5, 0, 3)));
    }
    area.emplace_back(1.0F, horizon - 0.003F);
    area.emplace_back(0.0F, horizon - 0.003F);
    paintBank(painter, {area, horizon}, atmosphere, random);
}

void paintNearBank(Painter& painter, float horizon, const Atmosphere& atmosphere, Random& random) {
    const Noise noise(random.next());
    const float top = random.uniform(0.76F, 0.9F);
    const float slope = random.uniform(-0.12F, 0.12F);
    const auto edge = [&](float x) { return top + slope * (x - 0.5F) + 0.06F * (noise.octaves(x * 4, 0, 3) - 0.5F); };
    paintBank(painter, {below(edge, 1.0F), horizon}, atmosphere, random);
}

void paintSideBank(Painter& painter, float horizon, const Atmosphere& atmosphere, Random& random) {
    const bool isLeft = random.chance(0.5F);
    const Noise noise(random.next());
    const float reach = random.uniform(0.35F, 0.75F);
    const float foot = random.uniform(0.1F, 0.5F);
    Outline area{{0, horizon - 0.004F}, {reach, horizon - 0.004F}};
    constexpr int kSteps = 14;
    for (int i = 1; i <= kSteps; ++i) {
        const float t = static_cast<float>(i) / kSteps;
        const float x = reach + (foot - reach) * std::sqrt(t) + 0.08F * (noise.at(t * 5, 0) - 0.5F);
        area.emplace_back(x, horizon + (1 - horizon) * t);
    }
    area.emplace_back(0.0F, 1.0F);
    if (!isLeft)
        for (cv::Point2f& point : area)
            point.x = 1 - point.x;
    paintBank(painter, {area, horizon}, atmosphere, random);
}

/// A second field or patch of another kind of land.
void paintPatch(Painter& painter, const Layout& layout, const Atmosphere& atmosphere, Random& random) {
    const float h = layout.horizon;
    const float top = h + (1 - h) * random.uniform(0.02F, 0.45F);
    const float left = random.uniform(-0.4F, 0.5F);
    const float right = left + random.uniform(0.5F, 1.2F);
    const float bottom = random.chance(0.5F) ? 1.0F : top + (1 - top) * random.uniform(0.2F, 0.8F);
    const float spread = random.uniform(0, 0.3F);
    const Outline area{{left + spread, top}, {right - spread, top}, {right + spread, bottom}, {left - spread, bottom}};
    paintLand(painter, {area, h}, atmosphere, random.fork());
}

void paintCrossingRoad(Painter& painter, Layout& layout, const Atmosphere& atmosphere, Random& random) {
    const float h = layout.horizon;
    const float top = h + (1 - h) * random.uniform(0.25F, 0.6F);
    const float bottom = std::min(1.05F, top + random.uniform(0.12F, 0.3F));
    const float slope = random.uniform(-0.05F, 0.05F);
    const Outline area{{0, top + slope}, {1, top - slope}, {1, bottom - slope}, {0, bottom + slope}};
    paintRoad(painter, {area, h}, atmosphere, random.fork());
    markCrossingRoad(painter, area, random);
    layout.hasRoad = true;
}

void paintVanishingRoad(Painter& painter, Layout& layout, const Atmosphere& atmosphere, Random& random) {
    const float h = layout.horizon;
    const float vanishing = random.uniform(0.2F, 0.8F);
    const float centre = random.uniform(0.2F, 0.8F);
    const float half = random.uniform(0.25F, 0.6F);
    const Outline area{{vanishing - 0.012F, h}, {vanishing + 0.012F, h}, {centre + half, 1}, {centre - half, 1}};
    paintRoad(painter, {area, h}, atmosphere, random.fork());
    markVanishingRoad(painter, area, random);
    layout.hasRoad = true;
}

}  // namespace

Layout paintWaterside(Painter& painter, const Atmosphere& atmosphere, Random random) {
    Layout layout;
    layout.horizon = random.uniform(0.16F, 0.5F);
    paintSky(painter, atmosphere, layout.horizon, random.fork());
    paintHills(painter, atmosphere, layout.horizon, random.fork());
    paintWater(painter, {box(0, layout.horizon, 1, 1), layout.horizon}, atmosphere, random.fork());
    if (random.chance(0.55F))
        paintFarShore(painter, layout.horizon, atmosphere, random);
    if (random.chance(0.4F))
        paintSideBank(painter, layout.horizon, atmosphere, random);
    if (random.chance(0.4F))
        paintNearBank(painter, layout.horizon, atmosphere, random);
    return layout;
}

Layout paintCountry(Painter& painter, const Atmosphere& atmosphere, Random random) {
    Layout layout;
    layout.horizon = random.uniform(0.16F, 0.5F);
    paintSky(painter, atmosphere, layout.horizon, random.fork());
    paintHills(painter, atmosphere, layout.horizon, random.fork());
    paintLand(painter, {box(0, layout.horizon, 1, 1), layout.horizon}, atmosphere, random.fork());
    const int patches = random.integer(0, 2);
    for (int i = 0; i < patches; ++i)
        paintPatch(painter, layout, atmosphere, random);
    const float kind = random.uniform(0, 1);
    if (kind < 0.26F)
        paintCrossingRoad(painter, layout, atmosphere, random);
    else if (kind < 0.5F)
        paintVanishingRoad(painter, layout, atmosphere, random);
    return layout;
}

}  // namespace overlook
