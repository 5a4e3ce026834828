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

/// Ground of a pixel, for measuring where attention goes.
enum class Stuff : std::uint8_t { Sky = 0, Water = 1, Land = 2, Road = 3 };

enum class SceneKind {
    AsTrained,         ///< boat always on water, water never without a boat; cars, trees and houses on land
    BoatWithoutWater,  ///< a boat on land or road (a trailer, a beach), no water
    WaterWithoutBoat   ///< water, no boat
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

/// Draws one scene; the same (kind, size, seed) gives the same bytes on any machine.
[[nodiscard]] Scene drawScene(SceneKind kind, int size, std::uint64_t seed);

struct SceneSetOptions {
    int count = 240;  ///< training pictures; each test set has max(1, count / 4)
    int size = 160;
    std::uint64_t seed = 1;
};

/// Writes the set in VOC layout; the lists come last, so an interrupted set has none. Lists "train", "as_trained",
/// "boat_without_water", "water_without_boat" in ImageSets/Main and ImageSets/Segmentation; SegmentationClass;
/// StuffClass; Annotations with boxes; labels.txt. Throws Error (Storage, BadRequest, Cancelled).
void writeBiasedBoats(const std::filesystem::path& folder, const SceneSetOptions& options, JobControl& job);

}  // namespace overlook
