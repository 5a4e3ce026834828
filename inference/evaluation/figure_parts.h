#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <vector>

#include "inference/datasets/shard.h"
#include "inference/evaluation/map_figures.h"

namespace overlook {

/// What one of several processes found, as a file for the one that puts it together: DIR/part_2_of_5.json. `question`
/// is everything that decides the figures. Throws Error (Storage).
void writePart(const std::filesystem::path& folder, const Shard& shard, const nlohmann::json& question,
               const std::vector<EvaluatedEpoch>& epochs);

/// All parts of a folder as if one process had looked at everything: maps by picture and class, whatever their order
/// was. Throws Error (BadData) naming the part that is missing, broken or of another question.
[[nodiscard]] std::vector<EvaluatedEpoch> mergedParts(const std::filesystem::path& folder,
                                                      const nlohmann::json& question);

}  // namespace overlook
