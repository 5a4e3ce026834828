#pragma once

#include "inference/datasets/project_formats.h"

namespace overlook {

/// Takes maps that the command `explain` wrote, <picture>.<class index>.<method>.npy with their .json, into a project,
/// where the window finds them as those that it computed itself. Pictures are found by their bytes, models must be
/// where they were and the same; a map of the same origin takes the place of the older one. Left out, and said in the
/// report: maps of other pictures and models, of drawn regions, and of another input size or precision than the
/// model's own. Throws Error: Missing (no such folder), BadData (no map in it), Storage.
[[nodiscard]] FormatReport importMaps(const Project& project, const std::filesystem::path& from, const JobControl& job);

/// Whether there is a folder with maps.
[[nodiscard]] bool isMapFolder(const std::filesystem::path& path);

}  // namespace overlook
