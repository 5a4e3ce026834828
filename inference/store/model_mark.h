#pragma once

#include <filesystem>
#include <string>

namespace overlook {

/// What tells a model file from what was at its path before: path (UTF-8, as it is given), size in bytes and time of
/// change in milliseconds since 1970, with "|" in between. Maps in a project name their model by it. Empty = no such
/// file.
[[nodiscard]] std::string modelMark(const std::filesystem::path& path);

}  // namespace overlook
