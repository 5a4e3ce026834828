#include "inference/store/class_addition.h"

#include <algorithm>
#include <optional>
#include <string>

#include "inference/core/error.h"
#include "inference/store/database.h"
#include "inference/store/image_table.h"

namespace overlook {

namespace {

/// A picture with hints or labels of the class.
std::optional<std::string> userOf(Database& database, int classId) {
    return database.textOf(
        "SELECT name FROM images WHERE EXISTS (SELECT 1 FROM hints WHERE hints.image = images.id AND hints.class = ?1) "
        "OR instr(labels, ?2) > 0 ORDER BY id LIMIT 1",
        classId, labelsText({classId}));
}

std::string nameOf(Database& database, std::int64_t classId) {
    return database.textOf("SELECT name FROM classes WHERE id = ?1", classId).value_or(std::string());
}

bool isRemoved(Database& database, std::int64_t classId) {
    return database.integerOf("SELECT removed FROM classes WHERE id = ?1", classId) != 0;
}

bool isUndoneAddition(Database& database, int classId) {
    Statement steps = database.statement("SELECT changes FROM journal WHERE undone = 1");
    while (steps.step()) {
        const std::vector<int> added = addedBy({steps.text(0), {}}, Way::Forth);
        if (std::find(added.begin(), added.end(), classId) != added.end())
            return true;
    }
    return false;
}

void setThere(Database& database, int classId) {
    database.run("UPDATE classes SET removed = 0 WHERE id = ?1", classId);
}

}  // namespace

void insertAbsent(Database& database, const std::vector<ClassEntry>& classes) {
    for (const ClassEntry& entry : classes) {
        const bool isThere =
            database.integerOf("SELECT EXISTS (SELECT 1 FROM classes WHERE id = ?1 AND (removed <> 1 OR name <> ?2))",
                               entry.id, entry.name) != 0;
        if (isThere)
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "The class “%1” was not added, because the project has a class number "
                                      "%2 already. Add it again."),
                        {entry.name, std::to_string(entry.id)});
        database.run(
            "INSERT OR IGNORE INTO classes (id, name, colour, position, removed) SELECT ?1, ?2, ?3, "
            "coalesce(max(position), 0) + 1, 1 FROM classes",
            entry.id, entry.name, std::int64_t{entry.colour});
    }
}

void requireThere(Database& database, const std::vector<ValueChange>& values) {
    using Field = ValueChange::Field;
    for (const ValueChange& change : values)
        if (change.field != Field::ImageStatus && change.field != Field::ImageLabels && isRemoved(database, change.id))
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "The class “%1” is not in the project any more, so that nothing was "
                                      "changed. Choose another class, or bring it back with undo or redo."),
                        {nameOf(database, change.id)});
}

void requireUnused(Database& database, const std::vector<int>& classes) {
    for (const int classId : classes)
        if (const auto picture = userOf(database, classId))
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "The class “%1” cannot be taken away again yet, because the picture "
                                      "“%2” has hints or labels of it. Show that picture, and undo its "
                                      "changes first."),
                        {nameOf(database, classId), *picture});
}

bool isUsed(Database& database, int classId) {
    return userOf(database, classId).has_value();
}

void keepUsed(Database& database, const std::vector<int>& classes) {
    for (const int classId : classes)
        if (isUsed(database, classId))
            setThere(database, classId);
}

void bringBackUsed(Database& database, const StoredChanges& changes) {
    for (const int classId : usedBy(changes))
        if (isRemoved(database, classId) && isUndoneAddition(database, classId))
            setThere(database, classId);
}

std::vector<ClassEntry> entriesOf(Database& database, const std::vector<int>& classes) {
    std::vector<ClassEntry> entries;
    Statement row = database.statement("SELECT name, colour FROM classes WHERE id = ?1");
    for (const int classId : classes)
        if (row.bind(classId).step())
            entries.push_back({classId, row.text(0), static_cast<std::uint32_t>(row.integer(1))});
    return entries;
}

}  // namespace overlook
