#include "inference/store/schema.h"

#include "inference/store/database.h"

namespace overlook {

namespace {

std::string joined(const ProjectTable& table, std::size_t count) {
    std::string names;
    for (std::size_t i = 0; i < count; ++i)
        names += (i > 0 ? ", " : "") + std::string(table.columns[i].name);
    return names;
}

std::string createSql(const ProjectTable& table) {
    std::string sql = "CREATE TABLE " + std::string(table.name) + " (";
    for (const ProjectTable::Column& column : table.columns)
        sql += std::string(column.name) + " " + column.type + ", ";
    sql += "sum INTEGER NOT NULL DEFAULT 0, PRIMARY KEY (" + table.keyNames() + "))";
    // A table whose only key is a number is ordered by it anyway.
    const bool isNumbered = table.keyColumns == 1 && std::string(table.columns.front().name) == "id";
    return sql + (isNumbered ? "; " : " WITHOUT ROWID; ") + table.afterwards;
}

/// As part of a trigger: the row that was just written gets its sum.
std::string sumSql(const ProjectTable& table) {
    std::string sql = "UPDATE " + std::string(table.name) + " SET sum = row_sum(" + table.columnNames() + ") WHERE ";
    for (int i = 0; i < table.keyColumns; ++i) {
        const std::string name = table.columns[static_cast<std::size_t>(i)].name;
        sql += (i > 0 ? " AND " : "") + name + " = new." + name;
    }
    return sql;
}

/// What people make.
std::vector<ProjectTable> workTables() {
    return {
        {"settings", 1, {{"name", "TEXT NOT NULL"}, {"value", "TEXT NOT NULL"}}, ""},
        {"classes",
         1,
         {{"id", "INTEGER"},
          {"name", "TEXT NOT NULL"},
          {"colour", "INTEGER NOT NULL"},
          {"position", "INTEGER NOT NULL"},
          {"removed", "INTEGER NOT NULL"}},
         ""},
        {"images",
         1,
         {{"id", "INTEGER"},
          {"name", "TEXT NOT NULL"},
          {"path", "TEXT NOT NULL"},
          {"absolute", "TEXT NOT NULL"},
          {"content", "TEXT NOT NULL"},
          {"bytes", "INTEGER NOT NULL"},
          {"width", "INTEGER NOT NULL"},
          {"height", "INTEGER NOT NULL"},
          {"orientation", "INTEGER NOT NULL"},
          {"status", "INTEGER NOT NULL"},
          {"labels", "TEXT NOT NULL"},
          {"lists", "TEXT NOT NULL"},
          {"mask", "TEXT NOT NULL"}},
         "CREATE UNIQUE INDEX images_by_path ON images (path); CREATE UNIQUE INDEX images_by_name ON images (name); "
         "CREATE "
         "INDEX images_by_content ON images (content)"},
        {"hints",
         4,
         {{"image", "INTEGER NOT NULL REFERENCES images (id)"},
          {"class", "INTEGER NOT NULL REFERENCES classes (id)"},
          {"row", "INTEGER NOT NULL"},
          {"column", "INTEGER NOT NULL"},
          {"pixels", "BLOB NOT NULL"}},
         ""},
        {"journal",
         1,
         {{"id", "INTEGER"},
          {"image", "INTEGER NOT NULL"},
          {"name", "TEXT NOT NULL"},
          {"undone", "INTEGER NOT NULL"},
          {"bytes", "INTEGER NOT NULL"},
          {"changes", "TEXT NOT NULL"},
          {"tiles", "BLOB NOT NULL"}},
         "CREATE INDEX journal_by_image ON journal (image, undone, bytes)"},
    };
}

/// What networks make of it.
std::vector<ProjectTable> resultTables() {
    return {
        {"models",
         1,
         {{"id", "INTEGER"}, {"content", "TEXT NOT NULL UNIQUE"}, {"path", "TEXT NOT NULL"}, {"card", "TEXT NOT NULL"}},
         ""},
        {"runs", 1, {{"id", "INTEGER"}, {"folder", "TEXT NOT NULL UNIQUE"}, {"description", "TEXT NOT NULL"}}, ""},
        {"epochs",
         2,
         {{"run", "INTEGER NOT NULL REFERENCES runs (id)"},
          {"epoch", "INTEGER NOT NULL"},
          {"metrics", "TEXT NOT NULL"},
          {"checkpoint", "TEXT NOT NULL"}},
         ""},
        {"maps",
         1,
         {{"id", "INTEGER"},
          {"image", "INTEGER NOT NULL REFERENCES images (id)"},
          {"model", "TEXT NOT NULL"},
          {"run", "INTEGER NOT NULL"},
          {"epoch", "INTEGER NOT NULL"},
          {"method", "TEXT NOT NULL"},
          {"layer", "TEXT NOT NULL"},
          {"class", "INTEGER NOT NULL"},
          {"height", "INTEGER NOT NULL"},
          {"width", "INTEGER NOT NULL"},
          {"pixels", "BLOB NOT NULL"}},
         "CREATE UNIQUE INDEX maps_by_origin ON maps (image, model, run, epoch, method, layer, class)"},
        {"masks",
         1,
         {{"id", "INTEGER"},
          {"image", "INTEGER NOT NULL REFERENCES images (id)"},
          {"model", "TEXT NOT NULL"},
          {"height", "INTEGER NOT NULL"},
          {"width", "INTEGER NOT NULL"},
          {"pixels", "BLOB NOT NULL"}},
         "CREATE UNIQUE INDEX masks_by_model ON masks (image, model)"},
        {"versions",
         1,
         {{"id", "INTEGER"},
          {"parent", "INTEGER NOT NULL"},
          {"name", "TEXT NOT NULL"},
          {"model", "TEXT NOT NULL"},
          {"parameters", "TEXT NOT NULL"},
          {"results", "TEXT NOT NULL"},
          {"hints", "BLOB NOT NULL"}},
         ""},
    };
}

}  // namespace

std::string ProjectTable::columnNames() const {
    return joined(*this, columns.size());
}

std::string ProjectTable::keyNames() const {
    return joined(*this, static_cast<std::size_t>(keyColumns));
}

const std::vector<ProjectTable>& projectTables() {
    static const std::vector<ProjectTable> tables = [] {
        std::vector<ProjectTable> all = workTables();
        for (const ProjectTable& table : resultTables())
            all.push_back(table);
        return all;
    }();
    return tables;
}

void createSchema(Database& database) {
    database.write([&] {
        for (const ProjectTable& table : projectTables())
            database.execute(createSql(table));
        database.execute("PRAGMA application_id = " + std::to_string(kApplicationId));
        database.execute("PRAGMA user_version = " + std::to_string(kSchemaVersion));
    });
}

void keepRowSums(Database& database) {
    for (const ProjectTable& table : projectTables()) {
        const std::string name = table.name;
        const std::string end = " ON main." + name + " BEGIN " + sumSql(table) + "; END";
        database.execute("CREATE TEMP TRIGGER " + name + "_insert AFTER INSERT" + end);
        database.execute("CREATE TEMP TRIGGER " + name + "_update AFTER UPDATE OF " + table.columnNames() + end);
    }
}

}  // namespace overlook
