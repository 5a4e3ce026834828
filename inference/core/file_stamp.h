#pragma once

#include <filesystem>
#include <string>

namespace overlook {

/// Path, size and time of change: the same file is the same text as long as nobody writes to it.
[[nodiscard]] std::string fileStamp(const std::filesystem::path& path);

}  // namespace overlook
