#pragma once

#include <cstddef>
#include <filesystem>

#include "inference/core/job_control.h"
#include "inference/datasets/data_problem.h"

namespace overlook {

class Project;

/// What became of the pictures of a data set.
struct ProjectFilling {
    std::size_t added = 0;
    std::size_t known = 0;       ///< were in the project already, and are left as they are
    std::size_t drawnMasks = 0;  ///< given as outlines or run lengths, which a project does not take over
    DataProblems problems;       ///< pictures that cannot be read; left out
};

/// Adds the classes, pictures, labels, lists and mask files of a data set to a project, in one transaction. Reads every
/// picture's bytes on all cores. Throws Error (Storage, Cancelled).
[[nodiscard]] ProjectFilling fillProject(const Project& project, const ReadDataSet& read, const JobControl& job);

/// Every picture in a folder and below it, ordered by their names (compareFileNames), as a data set without classes and
/// labels. Throws Error (Missing, BadData).
[[nodiscard]] ReadDataSet picturesAsDataSet(const std::filesystem::path& folder);

}  // namespace overlook
