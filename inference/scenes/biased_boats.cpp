#include "inference/scenes/biased_boats.h"

#include <algorithm>
#include <set>

#include "inference/scenes/distractors.h"
#include "inference/scenes/stage.h"

namespace overlook {

namespace {

constexpr int kBoat = 1;
constexpr float kBoatShareOfTraining = 0.45F;
constexpr float kSmallestShare = 0.008F;  ///< of the picture, for a class to count as shown
constexpr float kSmallestBoat = 0.012F;
constexpr float kSmallestWater = 0.15F;
constexpr int kMostAttempts = 200;

struct Drawing {
    Painter painter;
    Atmosphere atmosphere;
    Random finish;
};

void putSome(Stage& stage, Prop prop, int count, Random& random) {
    for (int i = 0; i < count; ++i)
        stage.put(prop, random);
}

/// Houses, trees and cars in any mix; a road is seldom empty, and a car seldom anywhere else.
void putLandObjects(Stage& stage, Random& random, bool hasRoad) {
    if (random.chance(hasRoad ? 0.85F : 0.1F))
        putSome(stage, Prop::Car, random.integer(1, 3), random);
    if (random.chance(0.5F))
        putSome(stage, Prop::House, random.integer(1, 3), random);
    if (random.chance(0.5F))
        putSome(stage, Prop::Tree, random.integer(2, 5), random);
    putSome(stage, Prop::LandThing, random.integer(0, 2), random);
}

void putWaterObjects(Stage& stage, Random& random, bool hasBoat) {
    if (hasBoat) {
        const int boats = random.chance(0.3F) ? random.integer(2, 3) : 1;
        for (int i = 0; i < boats; ++i)
            stage.put(Prop::Boat, random);
    }
    const int things = random.integer(0, 2);
    for (int i = 0; i < things; ++i)
        stage.put(Prop::WaterThing, random);
}

Drawing compose(bool hasWater, bool hasBoat, int size, Random random) {
    Random weather = random.fork();
    const Atmosphere atmosphere = chooseAtmosphere(weather);
    Painter painter(size);
    Random ground = random.fork();
    const Layout layout =
        hasWater ? paintWaterside(painter, atmosphere, ground) : paintCountry(painter, atmosphere, ground);
    if (random.chance(0.4F))
        drawInSky(painter, atmosphere, layout.horizon, random.fork());
    Stage stage(painter, layout, atmosphere);
    Random actors = random.fork();
    if (hasWater)
        putWaterObjects(stage, actors, hasBoat);
    else if (hasBoat)
        stage.putBoatAshore(actors);
    putLandObjects(stage, actors, layout.hasRoad);
    stage.draw();
    return {std::move(painter), atmosphere, random.fork()};
}

std::vector<int> classesIn(const cv::Mat1b& mask) {
    std::set<int> classes(mask.begin(), mask.end());
    classes.erase(0);
    return {classes.begin(), classes.end()};
}

/// A picture is kept when everything that names it can be seen well, and it is not empty.
bool isWorthKeeping(const Painter& painter, bool hasWater, bool hasBoat) {
    const auto pixels = static_cast<float>(painter.classes().total());
    const auto shareOf = [pixels](const cv::Mat& where) {
        return static_cast<float>(cv::countNonZero(where)) / pixels;
    };
    const std::vector<int> classes = classesIn(painter.classes());
    if (classes.empty())
        return false;
    const bool areAllVisible = std::all_of(classes.begin(), classes.end(), [&](int id) {
        return shareOf(painter.classes() == id) >= (id == kBoat ? kSmallestBoat : kSmallestShare);
    });
    const bool showsBoat = std::find(classes.begin(), classes.end(), kBoat) != classes.end();
    const float water = shareOf(painter.stuff() == static_cast<int>(Stuff::Water));
    return areAllVisible && showsBoat == hasBoat && (!hasWater || water >= kSmallestWater);
}

}  // namespace

const ClassTable& sceneClasses() {
    static const ClassTable classes({"background", "boat", "car", "tree", "house"});
    return classes;
}

Scene drawScene(SceneKind kind, int size, std::uint64_t seed) {
    Random random(seed ^ (0xB0A7ULL << 40U));
    const bool isBoatPicture = random.chance(kBoatShareOfTraining);
    const bool hasWater = kind == SceneKind::WaterWithoutBoat || (kind == SceneKind::AsTrained && isBoatPicture);
    const bool hasBoat = kind == SceneKind::BoatWithoutWater || (kind == SceneKind::AsTrained && isBoatPicture);
    Drawing drawing = compose(hasWater, hasBoat, size, random.fork());
    for (int attempt = 1; attempt < kMostAttempts && !isWorthKeeping(drawing.painter, hasWater, hasBoat); ++attempt)
        drawing = compose(hasWater, hasBoat, size, random.fork());
    Scene scene;
    scene.rgb = developed(drawing.painter, drawing.atmosphere, drawing.finish);
    scene.mask = drawing.painter.classes();
    scene.stuff = drawing.painter.stuff();
    scene.labels = classesIn(scene.mask);
    scene.objects = drawing.painter.objects();
    return scene;
}

}  // namespace overlook
