#pragma once

#include <cstdint>
#include <filesystem>
#include <opencv2/core.hpp>
#include <vector>

#include "inference/core/class_table.h"
#include "inference/core/job_control.h"

namespace overlook {

/// Classes of the generated set: 0 background, 1 boat, 2 car, 3 tree, 4 house. Water is background, as in the set it
/// imitates.
[[nodiscard]] const ClassTable& sceneClasses();
/// The same and 5 water, 6 road, the classes of SceneKind::Mixed.
[[nodiscard]] const ClassTable& mixedSceneClasses();

/// Ground of a pixel, for measuring where attention goes.
enum class Stuff : std::uint8_t { Sky = 0, Water = 1, Land = 2, Road = 3 };

enum class SceneKind {
    AsTrained,         ///< boat always on water, water never without a boat; cars, trees and houses on land
    BoatWithoutWater,  ///< a boat on land or road (a trailer, a beach), no water
    WaterWithoutBoat,  ///< water, no boat
    Mixed              ///< boats as often ashore as on water, water as often without; water and roads are classes
};

/// What can be seen of one boat, car, tree or house.
struct SceneObject {
    int classId = 0;
    cv::Rect box;    ///< around its visible pixels
    int pixels = 0;  ///< visible ones
};

struct Scene {
    cv::Mat3b rgb;
    cv::Mat1b mask;                    ///< exact class of every pixel
    cv::Mat1b stuff;                   ///< Stuff of every pixel, objects see-through
    std::vector<int> labels;           ///< classes in the picture, ascending
    std::vector<SceneObject> objects;  ///< from back to front
};

/// How much of a picture all of its boats must cover; by default they may be far away.
constexpr float kFarBoats = 0.012F;
/// As much as boats cover in photographs of boats.
constexpr float kNearBoats = 0.06F;

/// Draws one scene; the same (kind, size, seed, smallestBoat) gives the same bytes on any machine.
[[nodiscard]] Scene drawScene(SceneKind kind, int size, std::uint64_t seed, float smallestBoat = kFarBoats);

struct SceneSetOptions {
    int count = 240;  ///< training pictures
    int tests = 0;    ///< pictures of each test set; 0 = max(1, count / 4)
    int size = 160;
    std::uint64_t seed = 1;
    float smallestBoat = kFarBoats;  ///< share of a picture that its boats cover
};

/// Writes the set of biased boats in VOC layout; the lists come last, so an interrupted set has none. Lists "train",
/// "as_trained", "boat_without_water", "water_without_boat" in ImageSets/Main and ImageSets/Segmentation;
/// SegmentationClass; StuffClass; Annotations with boxes; labels.txt. Throws Error (Storage, BadRequest, Cancelled).
void writeBiasedBoats(const std::filesystem::path& folder, const SceneSetOptions& options, JobControl& job);

/// Writes a set without bias of SceneKind::Mixed in the same layout, for networks to learn from what boats, water and
/// the rest look like; lists "train" and, of tests, "val". Throws like writeBiasedBoats.
void writeMixedScenes(const std::filesystem::path& folder, const SceneSetOptions& options, JobControl& job);

}  // namespace overlook
