#include "inference/store/migration.h"

#include <algorithm>

#include "inference/core/files.h"
#include "inference/store/database.h"

namespace overlook {

namespace fs = std::filesystem;

const std::vector<ProjectMigration>& projectMigrations() {
    static const std::vector<ProjectMigration> migrations;
    return migrations;
}

void migrate(Database& database, const fs::path& path, const std::vector<ProjectMigration>& migrations) {
    const auto version = static_cast<int>(database.integerOf("PRAGMA user_version"));
    const bool isOld = std::any_of(migrations.begin(), migrations.end(),
                                   [&](const ProjectMigration& migration) { return migration.from >= version; });
    if (!isOld)
        return;
    const fs::path backup = utf8(path) + ".version-" + std::to_string(version);
    if (!fs::exists(backup))
        database.copyTo(backup);
    database.write([&] {
        for (const ProjectMigration& migration : migrations)
            if (migration.from >= version) {
                database.execute(migration.sql);
                writeVersion(database, migration.from + 1);
            }
    });
}

void writeVersion(Database& database, int version) {
    database.execute("PRAGMA user_version = " + std::to_string(version));
    database.run("INSERT INTO settings (name, value) VALUES ('schema', ?1) ON CONFLICT DO UPDATE SET value = ?1",
                 std::to_string(version));
}

}  // namespace overlook
