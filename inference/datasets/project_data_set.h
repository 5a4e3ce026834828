#pragma once

#include <filesystem>

#include "inference/datasets/data_problem.h"
#include "inference/datasets/hint_folder.h"

namespace overlook {

class Project;

/// True for an existing file NAME.overlook.
[[nodiscard]] bool isProjectDataSet(const std::filesystem::path& path);

/// A project as a data set: its pictures under their names, their labels, masks and lists. Missing files are left to
/// the check before training; damage is a problem. Throws Error (Missing, BadData) as Project::open().
[[nodiscard]] ReadDataSet readProjectDataSet(const std::filesystem::path& path);
[[nodiscard]] ReadDataSet dataSetOf(const Project& project);

/// The hints that were drawn into a project, as they are now: what is drawn later changes nothing in them. Those for
/// pictures or classes that `set` does not know, by their names, become problems.
[[nodiscard]] HintFolder readProjectHints(const std::filesystem::path& path, const DataSet& set,
                                          DataProblems& problems);

}  // namespace overlook
