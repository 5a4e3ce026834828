#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace overlook {

class Database;

/// How much is looked at.
enum class DamageCheck {
    Pages,      ///< pages and rows: about 6 ms for a megabyte
    Everything  ///< whether the indices fit the rows, too: three times as long
};

/// What is wrong with the bytes of a project. English, for experts; empty when all is well.
[[nodiscard]] std::vector<std::string> damageOf(Database& database, DamageCheck check = DamageCheck::Everything);
/// The same of the rows alone, and of a few tables.
[[nodiscard]] bool hasSpoiledRows(Database& database, const std::vector<std::string>& tables);

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
