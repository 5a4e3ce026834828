#include "inference/scenes/stage.h"

#include <algorithm>
#include <cmath>

#include "inference/scenes/car.h"
#include "inference/scenes/distractors.h"
#include "inference/scenes/house.h"
#include "inference/scenes/tree.h"

namespace overlook {

namespace {

constexpr int kTries = 60;

/// Range of the nominal length at the lower border of the picture, as share of its side.
cv::Vec2f lengthRange(Prop prop) {
    switch (prop) {
        case Prop::Boat:
            return {0.45F, 0.95F};
        case Prop::Car:
            return {0.45F, 0.8F};
        case Prop::Tree:
            return {0.6F, 1.1F};
        case Prop::House:
            return {0.6F, 1.05F};
        case Prop::LandThing:
            return {0.16F, 0.42F};
        case Prop::WaterThing:
            return {0.2F, 0.45F};
    }
    return {0.3F, 0.5F};
}

int classOf(Prop prop) {
    switch (prop) {
        case Prop::Boat:
            return 1;
        case Prop::Car:
            return 2;
        case Prop::Tree:
            return 3;
        case Prop::House:
            return 4;
        default:
            return 0;
    }
}

/// Half the width of what touches the ground, in nominal lengths.
float footing(Prop prop) {
    switch (prop) {
        case Prop::Boat:
        case Prop::Car:
        case Prop::House:
            return 0.46F;
        default:
            return 0.06F;
    }
}

}  // namespace

Stage::Stage(Painter& painter, const Layout& layout, const Atmosphere& atmosphere)
    : m_painter(painter), m_layout(layout), m_atmosphere(atmosphere) {}

void Stage::put(Prop prop, Random& random) {
    const bool isOnWater = prop == Prop::Boat || prop == Prop::WaterThing;
    if (const auto pose = findPlace(prop, isOnWater, random))
        m_actors.push_back({prop, Support::Water, *pose, random.fork()});
}

void Stage::putBoatAshore(Random& random) {
    static const std::vector<Support> kSupports{Support::Stands, Support::Trailer, Support::Beached, Support::Beached};
    if (const auto pose = findPlace(Prop::Boat, false, random))
        m_actors.push_back({Prop::Boat, random.pick(kSupports), *pose, random.fork()});
}

std::optional<Pose> Stage::findPlace(Prop prop, bool isOnWater, Random& random) const {
    const cv::Vec2f range = lengthRange(prop);
    const float margin = prop == Prop::Boat ? 0.12F : 0.0F;  // boats lie mostly inside the picture
    for (int attempt = 0; attempt < kTries; ++attempt) {
        Pose pose;
        pose.foot.x = random.uniform(margin, 1 - margin);
        pose.foot.y = m_layout.horizon + (1 - m_layout.horizon) * random.uniform(0.02F, 0.97F);
        pose.scale = random.uniform(range[0], range[1]) * m_layout.perspective(pose.foot.y);
        pose.isMirrored = random.chance(0.5F);
        if (prop == Prop::Boat)
            pose.tilt = random.uniform(-0.07F, 0.07F) * (isOnWater ? 1.0F : 1.4F);
        if (fits(pose, prop, isOnWater) && isFree(pose))
            return pose;
    }
    return std::nullopt;
}

bool Stage::fits(const Pose& pose, Prop prop, bool isOnWater) const {
    const float reach = footing(prop) * pose.scale;
    for (const float side : {-1.0F, -0.5F, 0.0F, 0.5F, 1.0F}) {
        const cv::Point2f at(pose.foot.x + side * reach, pose.foot.y);
        if (at.x < 0 || at.x > 1)
            continue;
        const Stuff stuff = m_painter.stuffAt(at);
        const bool isWet = stuff == Stuff::Water;
        if (isWet != isOnWater || stuff == Stuff::Sky)
            return false;
        const bool isOffRoad = prop == Prop::Tree || prop == Prop::House || prop == Prop::LandThing;
        if (isOffRoad && stuff == Stuff::Road)
            return false;
        if (prop == Prop::Car && m_layout.hasRoad && stuff != Stuff::Road)
            return false;
    }
    return true;
}

bool Stage::isFree(const Pose& pose) const {
    return std::none_of(m_actors.begin(), m_actors.end(), [&](const Actor& other) {
        const float distance = std::abs(other.pose.foot.x - pose.foot.x);
        const float depth = std::abs(other.pose.foot.y - pose.foot.y);
        const float reach = 0.4F * (other.pose.scale + pose.scale);
        return distance < reach * 0.75F && depth < 0.12F;
    });
}

void Stage::draw() {
    std::stable_sort(m_actors.begin(), m_actors.end(),
                     [](const Actor& a, const Actor& b) { return a.pose.foot.y < b.pose.foot.y; });
    for (const Actor& actor : m_actors)
        draw(actor);
}

void Stage::draw(const Actor& actor) {
    const float fade = m_atmosphere.haze * 0.8F * (1 - smoothStep(0, 0.6F, m_layout.nearness(actor.pose.foot.y)));
    const ObjectPen pen(m_painter, actor.pose, m_atmosphere, fade);
    const bool isAfloat =
        actor.support == Support::Water && (actor.prop == Prop::Boat || actor.prop == Prop::WaterThing);
    if (!isAfloat)
        pen.shadow(-footing(actor.prop) - 0.06F, footing(actor.prop) + 0.06F, 0.05F);
    m_painter.beginObject();
    switch (actor.prop) {
        case Prop::Boat:
            drawBoat(pen, actor.support, actor.random);
            break;
        case Prop::Car:
            drawCar(pen, actor.random);
            break;
        case Prop::Tree:
            drawTree(pen, actor.random);
            break;
        case Prop::House:
            drawHouse(pen, actor.random);
            break;
        case Prop::LandThing:
            drawOnLand(pen, actor.random);
            break;
        case Prop::WaterThing:
            drawOnWater(pen, actor.random);
            break;
    }
    m_painter.endObject(classOf(actor.prop));
    m_painter.reflectLastObject(actor.pose.foot.y, 0.38F, 0.012F);
    if (isAfloat && actor.prop == Prop::Boat)
        drawSurf(actor.pose);
}

void Stage::drawSurf(const Pose& pose) {
    const Colour foam = mix(m_atmosphere.skyHorizon, Colour(1, 1, 1), 0.6F);
    for (int i = 0; i < 5; ++i) {
        const float x = -0.45F + 0.2F * static_cast<float>(i);
        const float y = 0.02F + 0.006F * static_cast<float>(i % 3);
        m_painter.fill(pose.place(ellipse({x, y}, 0.1F, 0.008F)), foam, 0.45F);
    }
}

}  // namespace overlook
