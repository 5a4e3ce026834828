#pragma once

#include <optional>
#include <string>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/core/run_folder.h"
#include "inference/datasets/data_set.h"
#include "inference/datasets/shard.h"
#include "inference/evaluation/map_collection.h"
#include "inference/evaluation/map_quality.h"
#include "inference/evaluation/threshold_sweep.h"

namespace overlook {

struct MapChoice {
    std::string kind = "maps";  ///< or "accumulated"
    int epoch = 0;              ///< 0 = the run's last
    std::string list;           ///< of the data set; empty = all pictures that have maps
};

/// The map of one picture and class against the truth.
struct MapQuality {
    std::string picture;
    int classId = 0;
    double energy = 0;                 ///< energyInMask()
    std::optional<bool> isHit;         ///< pointsAtClass()
    std::optional<bool> isExactHit;    ///< pointsAtClass() with tolerance 0
    RegionQuality atFifthOfHighest{};  ///< regionQuality()
    int classIndex = 0;                ///< of the map, in its collection
};

struct MapEvaluation {
    int epoch = 0;
    std::vector<MapQuality> maps;  ///< by picture and class
    ThresholdSweep sweep;

    [[nodiscard]] double meanEnergy() const;
    /// hits / (hits + misses) of every class, then the mean over the classes; nothing without maps.
    [[nodiscard]] std::optional<double> pointingGame(std::optional<bool> MapQuality::*hit = &MapQuality::isHit) const;
    [[nodiscard]] RegionQuality meanRegion() const;
};

/// Which of a data set's pictures are looked at.
struct MapPictures {
    std::string list;  ///< of the data set; empty = all pictures that have maps
    Shard shard = {};
};

/// Compares the maps of a collection, which lies at `place`, with the masks of a data set. Only the classes that the
/// truth shows in a picture are looked at, as the labels of a picture are taken for known. Classes go by their names in
/// run.json; without one, the class folders are class ids. Pictures without mask are left out. Throws Error (BadData)
/// when there is nothing to compare, unless it is for one of several shards, as DataSet::indicesOf(), and as maskOf().
[[nodiscard]] MapEvaluation evaluateMaps(const MapCollection& maps, const std::filesystem::path& place,
                                         const DataSet& truth, const MapPictures& pictures, const JobControl& job);
/// The same of the maps of a run, or of a folder of maps as a run has.
[[nodiscard]] MapEvaluation evaluateMaps(const RunFolder& run, const DataSet& truth, const MapChoice& choice,
                                         const JobControl& job);

}  // namespace overlook
