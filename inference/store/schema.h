#pragma once

#include <string>
#include <vector>

/// Adding a table: one entry in projectTables(), one step in projectMigrations() that creates it in older projects, and
/// a class that reads and writes it. Checking, salvage and row sums follow from the entry.
namespace overlook {

class Database;

/// "OVLK", what `PRAGMA application_id` of a project says.
inline constexpr int kApplicationId = 0x4F564C4B;
/// What `PRAGMA user_version` of a project says.
inline constexpr int kSchemaVersion = 1;

/// A table of a project file. Each has one more column than said here, `sum`: row_sum() of the others.
struct ProjectTable {
    struct Column {
        const char* name;
        const char* type;
    };
    const char* name;
    int keyColumns;  ///< the first columns are the primary key
    std::vector<Column> columns;
    const char* afterwards;  ///< SQL behind it: indices

    [[nodiscard]] std::string columnNames() const;  ///< "id, name, …", without the sum
    [[nodiscard]] std::string keyNames() const;
};

/// In the order in which they are created; the tables that others refer to come first.
[[nodiscard]] const std::vector<ProjectTable>& projectTables();

/// The tables, application id and version in an empty database, in one transaction.
void createSchema(Database& database);

/// Keeps the sums of rows that this connection changes up to date; other programs that change rows do not, and so are
/// noticed.
void keepRowSums(Database& database);

}  // namespace overlook
