#include "inference/store/salvage.h"

#include <algorithm>
#include <cstdlib>
#include <functional>
#include <numeric>
#include <optional>
#include <set>
#include <system_error>

#include "inference/core/files.h"
#include "inference/store/database.h"
#include "inference/store/project_check.h"
#include "inference/store/schema.h"
#include "inference/store/schema_pages.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

/// How far to look for rows behind a damaged place without finding one, and at most.
constexpr std::int64_t kFarthestMiss = 300;
constexpr std::int64_t kFarthest = 1'000'000;

/// Reads the rows of one table however they can still be reached.
class RowSaver {
 public:
    RowSaver(const ProjectTable& table, Database& from, Database& to)
        : m_table(table), m_from(from), m_insert(to.statement(insertSql(table))), m_to(to) {
        m_result.name = table.name;
    }

    SavedTable save() {
        if (scan("ASC"))
            return m_result;
        m_result.hasGaps = true;
        const std::optional<std::int64_t> before = m_lastNumber;
        m_lastNumber.reset();
        (void)scan("DESC");
        if (isNumbered())
            lookBetween(before.value_or(0), m_lastNumber);
        return m_result;
    }

 private:
    [[nodiscard]] bool isNumbered() const { return std::string(m_table.columns.front().type).rfind("INTEGER", 0) == 0; }

    static std::string insertSql(const ProjectTable& table) {
        std::string places;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            places += "?, ";
        return "INSERT OR IGNORE INTO " + std::string(table.name) + " (" + table.columnNames() + ", sum) VALUES (" +
               places + "?)";
    }

    [[nodiscard]] std::string selectSql(const std::string& where, const std::string& direction) const {
        std::string order;
        for (int i = 0; i < m_table.keyColumns; ++i)
            order +=
                (i > 0 ? ", " : "") + std::string(m_table.columns[static_cast<std::size_t>(i)].name) + " " + direction;
        const std::string columns = m_table.columnNames();
        return "SELECT " + columns + ", sum, row_sum(" + columns + ") IS sum FROM " + m_table.name + " " + where +
               " ORDER BY " + order;
    }

    /// False when the end was not reached.
    bool scan(const std::string& direction) {
        return isRead([&] {
            Statement rows = m_from.statement(selectSql("", direction));
            takeAll(rows);
        });
    }

    void takeAll(Statement& rows) {
        while (rows.step())
            take(rows);
    }

    static bool isRead(const std::function<void()>& read) {
        try {
            read();
            return true;
        } catch (const Error&) {
            return false;
        } catch (const std::bad_alloc&) {
            return false;  // a damaged length asked for more memory than there is
        }
    }

    void take(const Statement& row) {
        const auto columns = static_cast<int>(m_table.columns.size());
        if (isNumbered())
            m_lastNumber = row.integer(0);
        m_hasFound = true;
        if (row.integer(columns + 1) == 0) {
            std::string key;
            for (int i = 0; i < m_table.keyColumns; ++i)
                key += row.text(i) + ' ';
            m_result.spoiled += m_spoiled.insert(key).second ? 1 : 0;
            return;
        }
        m_insert.bindRow(row, columns + 1);
        m_insert.run();
        m_result.saved += static_cast<std::size_t>(m_to.changes());
    }

    /// Asks for every number by itself: each way down the tree that leads around the damaged page is found.
    void lookBetween(std::int64_t first, std::optional<std::int64_t> last) {
        const std::string where = "WHERE " + std::string(m_table.columns.front().name) + " = ?1";
        const std::int64_t end = std::min(last.value_or(first + kFarthest), first + kFarthest);
        (void)isRead([&] {
            Statement forwards = m_from.statement(selectSql(where, "ASC"));
            Statement backwards = m_from.statement(selectSql(where, "DESC"));
            std::int64_t misses = 0;
            for (std::int64_t number = first; number <= end && misses < kFarthestMiss; ++number) {
                m_hasFound = false;
                if (!isRead([&] { takeAll(forwards.bind(number)); }) && m_table.keyColumns > 1)
                    (void)isRead([&] { takeAll(backwards.bind(number)); });
                misses = m_hasFound ? 0 : misses + 1;
            }
        });
    }

    const ProjectTable& m_table;
    Database& m_from;
    Statement m_insert;
    Database& m_to;
    SavedTable m_result;
    std::set<std::string> m_spoiled;
    std::optional<std::int64_t> m_lastNumber;
    bool m_hasFound = false;
};

/// A folder for the time of the scope.
class ScratchFolder {
 public:
    ScratchFolder() {
        std::string name = (fs::temp_directory_path() / "overlook-salvage-XXXXXX").string();
        if (!::mkdtemp(name.data()))
            throw Error(Error::Kind::Storage,
                        OVERLOOK_TEXT("Error", "There is no room for temporary files in '%1'. Free some space."),
                        {utf8(fs::temp_directory_path())});
        m_path = name;
    }
    ~ScratchFolder() {
        std::error_code ignored;
        fs::remove_all(m_path, ignored);
    }
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    [[nodiscard]] fs::path operator/(const char* name) const { return m_path / name; }

 private:
    fs::path m_path;
};

/// Where each table and index begins.
std::vector<std::string> beginnings(Database& database) {
    std::vector<std::string> all;
    Statement rows = database.statement("SELECT name || rootpage FROM sqlite_master WHERE rootpage > 0 ORDER BY 1");
    while (rows.step())
        all.push_back(rows.text(0));
    return all;
}

/// Adds what this file still gives. False when it does not say where its tables are, or nonsense.
bool saveFrom(const fs::path& file, Salvage& salvage) {
    try {
        Database from(file, Database::Mode::ReadOnly);
        // Files that are shorter than they say are refused otherwise.
        from.execute("PRAGMA writable_schema = ON; PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; BEGIN");
        from.addRowSum();
        for (std::size_t i = 0; i < salvage.tables.size(); ++i) {
            const SavedTable more = saveRows(projectTables()[i], from, *salvage.database);
            SavedTable& table = salvage.tables[i];
            table.saved += more.saved;
            table.spoiled = std::max(table.spoiled, more.spoiled);
            table.hasGaps = more.hasGaps;
        }
        return beginnings(from) == beginnings(*salvage.database);
    } catch (const Error&) {
        return false;
    }
}

}  // namespace

std::size_t Salvage::saved() const {
    return std::accumulate(tables.begin(), tables.end(), std::size_t{0},
                           [](std::size_t sum, const SavedTable& table) { return sum + table.saved; });
}

SavedTable saveRows(const ProjectTable& table, Database& from, Database& to) {
    return RowSaver(table, from, to).save();
}

Salvage salvageOf(const fs::path& project) {
    Salvage salvage{std::make_unique<Database>(project, Database::Mode::Temporary), {}};
    createSchema(*salvage.database);
    salvage.database->execute("PRAGMA foreign_keys = OFF");
    for (const ProjectTable& table : projectTables())
        salvage.tables.push_back({table.name, 0, 0, true});
    salvage.database->write([&] {
        const ProjectHeader header = projectHeaderOf(project);
        const bool isHeaderSound = header.isSqlite && header.isProject && header.isComplete;
        if (saveFrom(project, salvage) && isHeaderSound)
            return;
        // Where the tables begin stands in the first page and a few more, which are alike in all projects.
        const ScratchFolder scratch;
        const fs::path copy = scratch / "copy.overlook";
        copyWithSoundSchema(project, copy);
        (void)saveFrom(copy, salvage);
    });
    return salvage;
}

}  // namespace overlook
