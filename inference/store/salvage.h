#pragma once

#include <cstddef>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace overlook {

class Database;

/// What became of one table of a damaged project.
struct SavedTable {
    std::string name;
    std::size_t saved = 0;    ///< rows
    std::size_t spoiled = 0;  ///< rows that are there but not as they were written; left out
    bool hasGaps = false;     ///< further rows may be lost altogether
};

/// What could be read of a damaged project.
struct Salvage {
    std::unique_ptr<Database> database;  ///< temporary, with the tables of a project
    std::vector<SavedTable> tables;

    [[nodiscard]] std::size_t saved() const;
};

/// Reads every row that is as it was written into a temporary database. The file is not touched, and may be damaged
/// anywhere, in its first page too.
[[nodiscard]] Salvage salvageOf(const std::filesystem::path& project);

/// The sound rows of `table` that `from` can still read go into `to`.
struct ProjectTable;
[[nodiscard]] SavedTable saveRows(const ProjectTable& table, Database& from, Database& to);

}  // namespace overlook
