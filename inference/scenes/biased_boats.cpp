#include "inference/scenes/biased_boats.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <set>
#include <utility>

#include "inference/scenes/distractors.h"
#include "inference/scenes/stage.h"

namespace overlook {

namespace {

constexpr int kBoat = 1;
constexpr int kWater = 5;
constexpr int kRoad = 6;
constexpr float kBoatShareOfTraining = 0.45F;
constexpr float kSmallestShare = 0.008F;  ///< of the picture, for a class to count as shown
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
bool isWorthKeeping(const Painter& painter, bool hasWater, bool hasBoat, float smallestBoat) {
    const auto pixels = static_cast<float>(painter.classes().total());
    const auto shareOf = [pixels](const cv::Mat& where) {
        return static_cast<float>(cv::countNonZero(where)) / pixels;
    };
    const std::vector<int> classes = classesIn(painter.classes());
    if (classes.empty())
        return false;
    const bool areAllVisible = std::all_of(classes.begin(), classes.end(), [&](int id) {
        return shareOf(painter.classes() == id) >= (id == kBoat ? smallestBoat : kSmallestShare);
    });
    const bool showsBoat = std::find(classes.begin(), classes.end(), kBoat) != classes.end();
    const float water = shareOf(painter.stuff() == static_cast<int>(Stuff::Water));
    return areAllVisible && showsBoat == hasBoat && (!hasWater || water >= kSmallestWater);
}

/// Makes water and roads classes of the mask, with what is seen of them as one object each.
void labelGrounds(Scene& scene) {
    for (const auto& [ground, id] : {std::pair{Stuff::Water, kWater}, std::pair{Stuff::Road, kRoad}}) {
        const cv::Mat1b seen = (scene.stuff == static_cast<int>(ground)) & (scene.mask == 0);
        const int pixels = cv::countNonZero(seen);
        if (static_cast<float>(pixels) < kSmallestShare * static_cast<float>(seen.total()))
            continue;
        scene.mask.setTo(id, seen);
        scene.objects.insert(scene.objects.begin(), {id, cv::boundingRect(seen), pixels});
    }
    scene.labels = classesIn(scene.mask);
}

}  // namespace

const ClassTable& sceneClasses() {
    static const ClassTable classes({"background", "boat", "car", "tree", "house"});
    return classes;
}

const ClassTable& mixedSceneClasses() {
    static const ClassTable classes({"background", "boat", "car", "tree", "house", "water", "road"});
    return classes;
}

Scene drawScene(SceneKind kind, int size, std::uint64_t seed, float smallestBoat) {
    Random random(seed ^ (0xB0A7ULL << 40U));
    const bool isBoatPicture = random.chance(kBoatShareOfTraining);
    const bool isMixed = kind == SceneKind::Mixed;
    const bool isWaterPicture = isMixed ? random.chance(0.5F) : isBoatPicture;
    const bool isOpen = isMixed || kind == SceneKind::AsTrained;
    const bool hasWater = kind == SceneKind::WaterWithoutBoat || (isOpen && isWaterPicture);
    const bool hasBoat = kind == SceneKind::BoatWithoutWater || (isOpen && isBoatPicture);
    Drawing drawing = compose(hasWater, hasBoat, size, random.fork());
    const auto isKept = [&] { return isWorthKeeping(drawing.painter, hasWater, hasBoat, smallestBoat); };
    for (int attempt = 1; attempt < kMostAttempts && !isKept(); ++attempt)
        drawing = compose(hasWater, hasBoat, size, random.fork());
    Scene scene;
    scene.rgb = developed(drawing.painter, drawing.atmosphere, drawing.finish);
    scene.mask = drawing.painter.classes();
    scene.stuff = drawing.painter.stuff();
    scene.labels = classesIn(scene.mask);
    scene.objects = drawing.painter.objects();
    if (isMixed)
        labelGrounds(scene);
    return scene;
}

}  // namespace overlook
