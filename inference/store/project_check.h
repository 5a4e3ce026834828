#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace overlook {

class Database;

/// What is wrong with the bytes of a project: every page and every row is read. English, for experts; empty when all
/// is well. Takes about a second for 500 MB.
[[nodiscard]] std::vector<std::string> damageOf(Database& database);

/// What the first page says of a project file.
struct ProjectHeader {
    bool isSqlite = false;    ///< begins as SQLite files do
    bool isProject = false;   ///< says that it is a project of this program
    bool isComplete = false;  ///< as long as it says
    int version = 0;          ///< of the schema
};

/// Reads the beginning of the file only. Nobody in this process may have the project open: closing a file ends the
/// locks of the process on it. Throws Error (Missing, Unreadable).
[[nodiscard]] ProjectHeader projectHeaderOf(const std::filesystem::path& path);

/// Whether the log beside a project holds finished edits that can no longer be read, because something before them was
/// changed.
[[nodiscard]] bool isLogDamaged(const std::filesystem::path& project);

}  // namespace overlook
