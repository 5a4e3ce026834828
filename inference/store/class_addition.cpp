#include "inference/store/class_addition.h"

#include <algorithm>

#include "inference/core/error.h"
#include "inference/store/database.h"
#include "inference/store/image_table.h"
#include "inference/store/project.h"

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

void setThere(Database& database, int classId) {
    database.run("UPDATE classes SET removed = 0 WHERE id = ?1", classId);
}

/// Whether a step of any picture but `except` would take the class away, or bring it again.
bool isAddition(Database& database, int classId, Way way, std::int64_t except) {
    Statement steps =
        database.statement("SELECT changes FROM journal WHERE undone = ?1 AND image <> ?2 ORDER BY id DESC");
    steps.bind(way == Way::Forth ? 1 : 0, except);
    while (steps.step()) {
        const std::vector<int> added = addedBy({steps.text(0), {}}, way);
        if (std::find(added.begin(), added.end(), classId) != added.end())
            return true;
    }
    return false;
}

bool isUndoneAddition(Database& database, int classId, std::int64_t except = -1) {
    return isAddition(database, classId, Way::Forth, except);
}

/// Removed ones of its name do not count, nor what is there of its name and may be shared.
bool isTaken(Database& database, const ClassEntry& entry, bool isShared) {
    return database.integerOf(
               "SELECT EXISTS (SELECT 1 FROM classes WHERE id = ?1 AND (name <> ?2 OR removed NOT IN (1, ?3)))",
               entry.id, entry.name, isShared ? 0 : 1) != 0;
}

}  // namespace

std::vector<ClassEntry> takeIn(Database& database, const ProjectEdit& edit) {
    std::vector<ClassEntry> taken;
    for (const ClassEntry& entry : edit.classes) {
        if (isTaken(database, entry, edit.image != 0))
            throw Error(Error::Kind::BadRequest,
                        OVERLOOK_TEXT("Error",
                                      "The class “%1” was not added, because the project has a class number "
                                      "%2 already. Add it again."),
                        {entry.name, std::to_string(entry.id)});
        database.run(
            "INSERT OR IGNORE INTO classes (id, name, colour, position, removed) SELECT ?1, ?2, ?3, "
            "coalesce(max(position), 0) + 1, 1 FROM classes",
            entry.id, entry.name, std::int64_t{entry.colour});
        if (isRemoved(database, entry.id) || isAddition(database, entry.id, Way::Back, 0))
            taken.push_back(entry);
    }
    return taken;
}

std::optional<ClassEntry> undoneClass(const Project& project, const std::string& name) {
    Database& database = project.database();
    Statement rows =
        database.statement("SELECT id, colour FROM classes WHERE removed = 1 AND name = ?1 ORDER BY id DESC");
    rows.bind(name);
    while (rows.step())
        if (const int id = rows.number(0); isUndoneAddition(database, id) && !isUsed(database, id))
            return ClassEntry{id, name, static_cast<std::uint32_t>(rows.integer(1))};
    return std::nullopt;
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

bool dependOn(Database& database, std::int64_t image, const std::vector<int>& classes) {
    return std::any_of(classes.begin(), classes.end(), [&](int classId) {
        return isRemoved(database, classId) && !isUndoneAddition(database, classId, image);
    });
}

std::vector<ValueChange> mergedOf(Database& database, const std::vector<int>& classes) {
    std::vector<ValueChange> removals;
    for (const int classId : classes) {
        const auto removed = static_cast<int>(database.integerOf("SELECT removed FROM classes WHERE id = ?1", classId));
        if (const auto into = mergedInto(removed))
            removals.push_back(removalBy({classId, *into}));
    }
    return removals;
}

void setRemovals(Database& database, const std::vector<ValueChange>& removals) {
    for (const ValueChange& removal : removals)
        database.run("UPDATE classes SET removed = ?2 WHERE id = ?1", removal.id, removal.value);
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
