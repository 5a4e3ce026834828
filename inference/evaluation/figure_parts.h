#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <vector>

#include "inference/datasets/shard.h"
#include "inference/evaluation/map_figures.h"

namespace overlook {

/// The figures of one of several processes, as writePartFile().
void writePart(const std::filesystem::path& folder, const Shard& shard, const nlohmann::json& question,
               const std::vector<EvaluatedEpoch>& epochs);

/// All parts of a folder as if one process had looked at everything: maps by picture and class, whatever their order
/// was. Throws as readPartFiles().
[[nodiscard]] std::vector<EvaluatedEpoch> mergedParts(const std::filesystem::path& folder,
                                                      const nlohmann::json& question);

}  // namespace overlook
