#include "inference/engine/scene_sets.h"

#include <algorithm>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/scenes/biased_boats.h"

namespace overlook {

namespace {

constexpr int kSmallestSize = 32;
constexpr int kLargestSize = 4096;
constexpr int kMostPictures = 1'000'000;

SceneSetOptions optionsOf(const GenerateScenes& request, float smallestBoat) {
    SceneSetOptions options;
    options.count = request.count;
    options.tests = request.tests;
    options.size = request.size;
    options.seed = static_cast<std::uint64_t>(request.seed);
    options.smallestBoat = smallestBoat;
    return options;
}

void writeFarBoats(const GenerateScenes& request, JobControl& job) {
    writeBiasedBoats(pathFromUtf8(request.out), optionsOf(request, kFarBoats), job);
}

void writeNearBoats(const GenerateScenes& request, JobControl& job) {
    writeBiasedBoats(pathFromUtf8(request.out), optionsOf(request, kNearBoats), job);
}

void writeMixed(const GenerateScenes& request, JobControl& job) {
    writeMixedScenes(pathFromUtf8(request.out), optionsOf(request, kNearBoats), job);
}

void checkRange(const char* name, int value, int smallest, int largest) {
    if (value < smallest || value > largest)
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "The %1 of the pictures has to be between %2 and %3, not %4."),
                    {name, std::to_string(smallest), std::to_string(largest), std::to_string(value)});
}

const SceneSet& sceneSet(const std::string& id) {
    std::string known;
    for (const SceneSet& set : sceneSets()) {
        if (id == set.id)
            return set;
        known += known.empty() ? set.id : std::string(", ") + set.id;
    }
    throw Error(Error::Kind::BadRequest,
                OVERLOOK_TEXT("Error", "There is no picture set “%1” that can be generated; choose one of: %2."),
                {id, known});
}

}  // namespace

const std::vector<SceneSet>& sceneSets() {
    static const std::vector<SceneSet> sets{
        {"biased-boats", "boats that are always on water in training, and test sets that tell the two apart",
         writeFarBoats},
        {"biased-boats-near", "the same with boats as large as photographs of boats show them", writeNearBoats},
        {"mixed-scenes", "the same world without bias: boats ashore and on water, water with boats and without",
         writeMixed},
    };
    return sets;
}

DataFolder generateScenes(const GenerateScenes& request, JobControl& job) {
    const SceneSet& set = sceneSet(request.kind);
    checkRange("number", request.count, 1, kMostPictures);
    checkRange("size", request.size, kSmallestSize, kLargestSize);
    if (request.out.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "No folder was given for the generated pictures. Choose one."));
    set.write(request, job);
    return {request.out};
}

}  // namespace overlook
