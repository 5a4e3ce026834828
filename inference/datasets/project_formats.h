#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

#include "inference/core/job_control.h"
#include "inference/datasets/data_problem.h"

/// Adding a format: one file with a function that reads it into a project, one that writes it, or both, and one line in
/// the table of project_formats.cpp. `project import`, `project export` and the documentation read that table.
namespace overlook {

class Project;

/// What an import or an export did.
struct FormatReport {
    std::size_t images = 0;  ///< read or written
    std::size_t hints = 0;   ///< of pictures and classes
    std::size_t maps = 0;
    DataProblems problems;  ///< what was left out
};

/// One line of the table of formats.
struct ProjectFormatEntry {
    const char* id;       ///< "hints", "project", "maps"
    const char* summary;  ///< one English sentence
    /// Each picture's import is one step that can be undone. Null where the format is only written.
    FormatReport (*import)(const Project& project, const std::filesystem::path& from, const JobControl& job);
    /// The same project gives the same bytes. Null where the format is only read.
    FormatReport (*write)(const Project& project, const std::filesystem::path& to, const JobControl& job);
    /// Whether a path looks like this format.
    bool (*isOne)(const std::filesystem::path& path);
};

/// In the order in which they are tried; the last one takes every path.
[[nodiscard]] const std::vector<ProjectFormatEntry>& projectFormatTable();

enum class FormatUse { Import, Write };

/// The format of this name; for an empty name, the first that `path` looks like and that can be used so. Throws Error
/// (BadRequest).
[[nodiscard]] const ProjectFormatEntry& projectFormatOf(const std::filesystem::path& path, const std::string& name,
                                                        FormatUse use);

}  // namespace overlook
