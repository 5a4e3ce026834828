#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace overlook {

class Database;

/// What brings a project of one version to the next one.
struct ProjectMigration {
    int from = 0;  ///< the version that it starts from
    std::string sql;
};

/// All of them, oldest first.
[[nodiscard]] const std::vector<ProjectMigration>& projectMigrations();

/// Brings a project to the version behind the last migration, all or nothing, after copying it to `NAME.version-N`
/// (an older copy of that name stays). Throws Error (Storage).
void migrate(Database& database, const std::filesystem::path& path, const std::vector<ProjectMigration>& migrations);

/// Notes the version, in the header and in the settings.
void writeVersion(Database& database, int version);

}  // namespace overlook
