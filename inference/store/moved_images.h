#pragma once

#include <cstdint>
#include <filesystem>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/store/image_table.h"

namespace overlook {

class Project;

/// A picture whose file was found in another place.
struct MovedImage {
    std::int64_t image = 0;
    std::filesystem::path from;
    std::filesystem::path to;
};

/// Pictures whose files are neither beside the project nor where they were added, ordered by name.
[[nodiscard]] std::vector<ProjectImage> missingImages(const Project& project);

/// Looks in a folder and below for files with the same bytes as missing pictures. Nothing is changed: these are
/// proposals. Only files of the right length are read. Throws Error (Missing, Cancelled).
[[nodiscard]] std::vector<MovedImage> findMoved(const Project& project, const std::filesystem::path& folder,
                                                const JobControl& job);

/// Takes proposals over, all or none. Throws Error (Storage).
void acceptMoves(const Project& project, const std::vector<MovedImage>& moves);

}  // namespace overlook
