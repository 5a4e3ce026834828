#pragma once

#include <filesystem>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/error.h"
#include "inference/core/job_control.h"
#include "inference/datasets/hint_folder.h"
#include "inference/datasets/shard.h"
#include "inference/evaluation/label_rules.h"
#include "inference/evaluation/map_collection.h"

namespace overlook {

/// What pseudoLabels() does for all pictures of a collection of maps, and into which folder.
struct PseudoLabelJob {
    MapCollection maps;
    std::map<int, int> ids;  ///< value in masks by class index; other classes are left out
    ClassTable classes;      ///< by value in masks
    std::map<std::string, std::filesystem::path> pictures;  ///< by name
    std::map<std::string, std::vector<int>> labels;  ///< values of the classes in a picture, where they are known
    LabelRules rules;
    std::filesystem::path saliency;  ///< folder of grey pictures <picture>.png
    HintFolder hints;
    std::filesystem::path out;
    Shard shard;
    bool replaces = false;  ///< also what is there already
};

struct PseudoLabelReport {
    int written = 0;
    int wereThere = 0;
    std::vector<Error> problems;  ///< of pictures that have no labels now, in their order
};

/// Writes <picture>.png for every picture with maps (indexed, VOC palette, the picture's size), and what was done as
/// labels.txt and pseudo_labels.json. A picture that is there already is passed; one that cannot be used is a problem.
/// The pictures' names decide which shard they belong to, so that all shards together write what one alone does, byte
/// for byte. Throws Error: BadRequest when the folder was begun with other rules, Storage, Cancelled.
[[nodiscard]] PseudoLabelReport writePseudoLabels(const PseudoLabelJob& work, const JobControl& job);

}  // namespace overlook
