#include "inference/store/project_check.h"

#include "inference/core/byte_view.h"
#include "inference/core/files.h"
#include "inference/store/database.h"
#include "inference/store/schema.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kHeaderBytes = 100;
constexpr int kMostComplaints = 20;

/// What SQLite finds wrong with the structure of the file.
void addStructuralDamage(Database& database, std::vector<std::string>& damage) {
    Statement check = database.statement("PRAGMA integrity_check(" + std::to_string(kMostComplaints) + ")");
    while (check.step())
        if (check.text(0) != "ok")
            damage.push_back(check.text(0));
}

void addSpoiledRows(Database& database, const ProjectTable& table, std::vector<std::string>& damage) {
    const std::string name = table.name;
    const std::int64_t spoiled =
        database.integerOf("SELECT count(*) FROM " + name + " WHERE sum IS NOT row_sum(" + table.columnNames() + ")");
    if (spoiled > 0)
        damage.push_back(name + ": " + std::to_string(spoiled) + " rows are not as they were written");
}

}  // namespace

std::vector<std::string> damageOf(Database& database) {
    std::vector<std::string> damage;
    try {
        addStructuralDamage(database, damage);
        for (const ProjectTable& table : projectTables())
            addSpoiledRows(database, table, damage);
        const std::int64_t version = database.integerOf("PRAGMA user_version");
        const auto written = database.textOf("SELECT value FROM settings WHERE name = 'schema'");
        if (!written || *written != std::to_string(version))
            damage.emplace_back("the version of the project is not the one that was written");
    } catch (const Error& error) {
        damage.emplace_back(error.what());
    } catch (const std::bad_alloc&) {
        damage.emplace_back("a length is larger than the memory");
    }
    return damage;
}

ProjectHeader projectHeaderOf(const fs::path& path) {
    const std::string beginning = readBeginning(path, kHeaderBytes);
    const ByteView bytes(reinterpret_cast<const std::uint8_t*>(beginning.data()), beginning.size());
    ProjectHeader header;
    header.isSqlite = bytes.has(0, std::string_view("SQLite format 3\0", 16));
    if (bytes.size() < kHeaderBytes)
        return header;
    header.version = static_cast<int>(bytes.big(60, 4));
    // Numbers for reading and writing of a database with a log, its application id.
    header.isProject = bytes.big(18, 2) == 0x0202 && bytes.big(68, 4) == kApplicationId;
    const std::uint64_t page = bytes.big(16, 2);
    std::error_code ignored;
    header.isComplete = page != 0 && fs::file_size(path, ignored) == bytes.big(28, 4) * page;
    return header;
}

}  // namespace overlook
