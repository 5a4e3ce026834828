#pragma once

#include <filesystem>

#include "inference/datasets/project_formats.h"

namespace overlook {

/// Takes the masks of a folder, as readHints() reads it, over as hints. What a mask says replaces the hint of its
/// picture and class; one picture is one step that can be undone. Throws Error (Missing, Storage, Cancelled).
[[nodiscard]] FormatReport importHintMasks(const Project& project, const std::filesystem::path& from,
                                           const JobControl& job);

/// Writes `<class>/<picture>.png` for every hint: indexed PNG, 255 = look here, 0 = do not look here, 128 = unknown.
/// Other files in the folder stay. Throws Error (Storage, Cancelled).
[[nodiscard]] FormatReport writeHintMasks(const Project& project, const std::filesystem::path& to,
                                          const JobControl& job);

}  // namespace overlook
