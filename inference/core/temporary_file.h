#pragma once

#include <filesystem>

namespace overlook {

/// Whether the name is one that writeAtomically() gives a file until it is complete. Once its process is gone, such a
/// file will never be.
[[nodiscard]] bool isTemporaryFile(const std::filesystem::path& path);

}  // namespace overlook
