#pragma once

#include <filesystem>
#include <functional>
#include <nlohmann/json.hpp>

#include "inference/datasets/shard.h"

namespace overlook {

/// What one of several processes found, as a file for the one that puts it together: DIR/part_2_of_5.json. `question`
/// is everything that decides what is found. Throws Error (Storage).
void writePartFile(const std::filesystem::path& folder, const Shard& shard, const nlohmann::json& question,
                   nlohmann::json found);

/// Calls `take` for what is in each part of a folder, from the first to the last. Throws Error naming the part
/// that is missing (Missing), broken, of another question, or one for which `take` throws a json::exception (BadData).
void readPartFiles(const std::filesystem::path& folder, const nlohmann::json& question,
                   const std::function<void(const nlohmann::json& found)>& take);

}  // namespace overlook
