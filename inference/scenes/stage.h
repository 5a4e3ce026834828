#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "inference/scenes/boat.h"
#include "inference/scenes/layout.h"
#include "inference/scenes/painter.h"

namespace overlook {

/// What can be put into a scene.
enum class Prop { Boat, Car, Tree, House, LandThing, WaterThing };

/// Finds places for the objects of one scene and draws them from far to near.
class Stage {
 public:
    Stage(Painter& painter, const Layout& layout, const Atmosphere& atmosphere);

    /// Looks for a free place on fitting ground; without one the object is left out.
    void put(Prop prop, Random& random);
    /// A boat on land or road.
    void putBoatAshore(Random& random);
    void draw();

 private:
    struct Actor {
        Prop prop = Prop::Tree;
        Support support = Support::Water;
        Pose pose;
        Random random{0};
    };

    [[nodiscard]] std::optional<Pose> findPlace(Prop prop, bool isOnWater, Random& random) const;
    [[nodiscard]] bool fits(const Pose& pose, Prop prop, bool isOnWater) const;
    [[nodiscard]] bool isFree(const Pose& pose) const;
    void draw(const Actor& actor);
    void drawSurf(const Pose& pose);

    Painter& m_painter;
    Layout m_layout;
    Atmosphere m_atmosphere;
    std::vector<Actor> m_actors;
};

}  // namespace overlook
