#pragma once

#include <filesystem>

namespace overlook {

/// Copies a damaged project and its log, and puts the pages that say which tables there are in order: they are the
/// same in every new project of this version. Throws Error (Missing, Unreadable, Storage).
void copyWithSoundSchema(const std::filesystem::path& project, const std::filesystem::path& copy);

}  // namespace overlook
