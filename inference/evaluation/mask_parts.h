#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>

#include "inference/datasets/shard.h"
#include "inference/evaluation/evaluate_masks.h"

namespace overlook {

/// What one of several processes counted, as writePartFile().
void writePart(const std::filesystem::path& folder, const Shard& shard, const nlohmann::json& question,
               const MaskEvaluation& evaluation);

/// All parts of a folder as if one process had looked at every mask: counts of pixels add up exactly. `classes` as
/// classCount() of the truth. Throws as readPartFiles().
[[nodiscard]] MaskEvaluation mergedMaskParts(const std::filesystem::path& folder, const nlohmann::json& question,
                                             int classes);

}  // namespace overlook
