#include "inference/scenes/boat.h"

#include "inference/scenes/hull.h"
#include "inference/scenes/rigging.h"
#include "inference/scenes/superstructure.h"

namespace overlook {

namespace {

enum class BoatKind { Sailing, Motor, Fishing, Ferry, Rowing };

BoatKind chooseKind(Random& random) {
    const float share = random.uniform(0, 1);
    if (share < 0.42F)
        return BoatKind::Sailing;
    if (share < 0.58F)
        return BoatKind::Motor;
    if (share < 0.74F)
        return BoatKind::Fishing;
    return share < 0.87F ? BoatKind::Ferry : BoatKind::Rowing;
}

void drawWheel(const ObjectPen& pen, float x, float radius) {
    pen.flat(ellipse({x, -radius}, radius, radius), Colour(0.12F, 0.12F, 0.13F));
    pen.flat(ellipse({x, -radius}, radius * 0.5F, radius * 0.5F), rgb(0xA9ADB2));
}

void drawTrailer(const ObjectPen& pen, Random& random) {
    pen.bar({-0.4F, -0.1F}, {0.62F, -0.08F}, 0.02F, rgb(0x8A8F94));
    drawWheel(pen, random.uniform(-0.24F, -0.12F), 0.07F);
    pen.bar({0.6F, -0.08F}, {0.6F, 0}, 0.016F, rgb(0x6B6F74));
}

void drawStands(const ObjectPen& pen, float depth, Random& random) {
    const Colour wood = mix(rgb(0x8A6B45), rgb(0x4F6F8F), random.uniform(0, 1));
    for (const float x : {-0.3F, 0.0F, 0.28F}) {
        pen.bar({x - 0.05F, 0}, {x, -depth - 0.03F}, 0.02F, wood);
        pen.bar({x + 0.05F, 0}, {x, -depth - 0.03F}, 0.02F, wood);
    }
}

/// Draws what is under the hull and returns how high the waterline is above the ground then.
float drawSupport(const ObjectPen& pen, const Hull& hull, Support support, Random& random) {
    const float depth = hull.draught + hull.keel;
    switch (support) {
        case Support::Water:
            return 0;
        case Support::Beached:
            return hull.draught * random.uniform(0.5F, 0.9F);
        case Support::Trailer:
            drawTrailer(pen, random);
            return 0.1F + depth;
        case Support::Stands:
            drawStands(pen, depth, random);
            return depth + 0.02F;
    }
    return 0;
}

void drawUpperWorks(const ObjectPen& pen, const Hull& hull, BoatKind kind, Random& random) {
    switch (kind) {
        case BoatKind::Sailing:
            drawCoachRoof(pen, hull, random);
            return drawRigging(pen, hull, random);
        case BoatKind::Motor:
            return drawMotorCabin(pen, hull, random);
        case BoatKind::Fishing:
            return drawFishingGear(pen, hull, random);
        case BoatKind::Ferry:
            return drawDecks(pen, hull, random);
        case BoatKind::Rowing:
            return drawRowers(pen, hull, random);
    }
}

}  // namespace

void drawBoat(const ObjectPen& pen, Support support, Random random) {
    const BoatKind kind = chooseKind(random);
    Hull hull = kind == BoatKind::Sailing ? chooseSailingHull(random) : chooseHull(random);
    if (kind == BoatKind::Rowing)
        hull.bowHeight = hull.sternHeight = random.uniform(0.11F, 0.15F);
    const float rise = drawSupport(pen, hull, support, random);
    Pose pose = pen.pose();
    pose.foot = pose.place(cv::Point2f(0, -rise));
    const ObjectPen raised = pen.at(pose);
    drawUpperWorks(raised, hull, kind, random);
    drawHull(raised, hull, support == Support::Water, random);
}

}  // namespace overlook
