#include "inference/store/project_check.h"

#include <algorithm>
#include <string_view>

#include "inference/core/byte_view.h"
#include "inference/core/files.h"
#include "inference/store/database.h"
#include "inference/store/schema.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kHeaderBytes = 100;
constexpr std::size_t kPageBytes = 4096;
/// Page size, a log for reading and for writing, no spare bytes, and three numbers that never differ.
constexpr std::string_view kLayout("\x10\0\2\2\0\x40\x20\x20", 8);
constexpr int kMostComplaints = 20;

/// What SQLite finds wrong with the structure of the file.
void addStructuralDamage(Database& database, DamageCheck depth, std::vector<std::string>& damage) {
    const std::string name = depth == DamageCheck::Pages ? "quick_check" : "integrity_check";
    Statement check = database.statement("PRAGMA " + name + "(" + std::to_string(kMostComplaints) + ")");
    while (check.step())
        if (check.text(0) != "ok")
            damage.push_back(check.text(0));
}

std::int64_t spoiledRows(Database& database, const ProjectTable& table) {
    return database.integerOf("SELECT count(*) FROM " + std::string(table.name) + " WHERE sum IS NOT row_sum(" +
                              table.columnNames() + ")");
}

void addSpoiledRows(Database& database, const ProjectTable& table, std::vector<std::string>& damage) {
    const std::int64_t spoiled = spoiledRows(database, table);
    if (spoiled > 0)
        damage.push_back(std::string(table.name) + ": " + std::to_string(spoiled) +
                         " rows are not as they were written");
}

}  // namespace

bool hasSpoiledRows(Database& database, const std::vector<std::string>& tables) {
    return std::any_of(projectTables().begin(), projectTables().end(), [&](const ProjectTable& table) {
        const bool isAsked = std::find(tables.begin(), tables.end(), table.name) != tables.end();
        return isAsked && spoiledRows(database, table) > 0;
    });
}

std::vector<std::string> damageOf(Database& database, DamageCheck check) {
    std::vector<std::string> damage;
    try {
        addStructuralDamage(database, check, damage);
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
    header.isProject = bytes.has(16, kLayout) && bytes.big(68, 4) == kApplicationId;
    std::error_code ignored;
    header.isComplete = fs::file_size(path, ignored) == bytes.big(28, 4) * kPageBytes;
    return header;
}

}  // namespace overlook
