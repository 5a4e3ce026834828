#include "inference/store/edit_history.h"

#include <algorithm>

#include "inference/core/error.h"
#include "inference/store/class_addition.h"
#include "inference/store/class_merge.h"
#include "inference/store/database.h"
#include "inference/store/edit_swap.h"
#include "inference/store/project.h"

namespace overlook {

namespace {

std::int64_t bytesOf(const StoredChanges& changes) {
    return static_cast<std::int64_t>(changes.tiles.size() + changes.values.size());
}

/// The oldest steps go until the rest keeps the budget; the newest one always stays.
void keepBudget(Database& database, std::size_t budget) {
    auto bytes = static_cast<std::size_t>(database.integerOf("SELECT sum(bytes) FROM journal"));
    if (bytes <= budget)
        return;
    Statement steps = database.statement("SELECT id, bytes FROM journal ORDER BY id");
    const std::int64_t newest = database.integerOf("SELECT max(id) FROM journal");
    std::int64_t last = 0;
    while (bytes > budget && steps.step() && steps.integer(0) < newest) {
        bytes -= static_cast<std::size_t>(steps.integer(1));
        last = steps.integer(0);
    }
    database.run("DELETE FROM journal WHERE id <= ?1", last);
}

StoredChanges changesIn(const Statement& step, int valuesColumn) {
    const ByteView tiles = step.bytes(valuesColumn + 1);
    return {step.text(valuesColumn), {tiles.begin(), tiles.begin() + tiles.size()}};
}

/// The first undone merge and what was undone with it; nothing when there is none.
void forgetUndoneMerge(Database& database) {
    Statement steps = database.statement("SELECT id, changes FROM journal WHERE image = 0 AND undone = 1 ORDER BY id");
    std::int64_t first = 0;
    while (first == 0 && steps.step())
        if (mergeOf({steps.text(1), {}}))
            first = steps.integer(0);
    if (first > 0)
        database.run("DELETE FROM journal WHERE image = 0 AND undone = 1 AND id >= ?1", first);
}

/// What was undone after the first undone addition of a class among these steps that nothing else brings back, in all
/// pictures: it may be of the class, which is never there again once the addition is forgotten.
void forgetAfterUndoneAddition(Database& database, std::int64_t image) {
    Statement steps = database.statement("SELECT id, changes FROM journal WHERE image = ?1 AND undone = 1 ORDER BY id");
    steps.bind(image);
    std::int64_t first = 0;
    while (first == 0 && steps.step())
        if (dependOn(database, image, addedBy({steps.text(1), {}}, Way::Forth)))
            first = steps.integer(0);
    if (first > 0)
        database.run("DELETE FROM journal WHERE undone = 1 AND id > ?1", first);
}

/// Steps whose other side is no longer the state that they lead to.
void forgetUndone(Database& database, const ProjectEdit& edit) {
    if (edit.merge)
        return database.run("DELETE FROM journal WHERE undone = 1");
    forgetAfterUndoneAddition(database, edit.image);
    database.run("DELETE FROM journal WHERE image = ?1 AND undone = 1", edit.image);
    forgetUndoneMerge(database);
}

/// A step of the project as a whole exchanges what it found in its pictures; so their later steps come before it.
void requireTurn(Database& database, std::int64_t step, const StoredChanges& changes, bool isUndo) {
    Statement blocking = database.statement(
        isUndo ? "SELECT name FROM images WHERE id = ?1 AND EXISTS (SELECT 1 FROM journal WHERE image = ?1 AND "
                 "undone = 0 AND journal.id > ?2)"
               : "SELECT name FROM images WHERE id = ?1 AND EXISTS (SELECT 1 FROM journal WHERE image = ?1 AND "
                 "undone = 1 AND journal.id < ?2)");
    for (const std::int64_t image : otherImages(0, changes))
        if (blocking.bind(image, step).step())
            throw Error(Error::Kind::BadRequest,
                        isUndo
                            ? OVERLOOK_TEXT("Error",
                                            "The merge of classes cannot be undone yet, because the picture “%1” was "
                                            "changed after it. Show that picture, and undo its changes first.")
                            : OVERLOOK_TEXT("Error",
                                            "The merge of classes cannot be done again yet, because changes of the "
                                            "picture “%1” that came before it are undone. Show that picture, and "
                                            "redo them first."),
                        {blocking.text(0)});
}

}  // namespace

void EditHistory::apply(const ProjectEdit& edit) const {
    if (edit.isEmpty())
        return;
    Database& database = m_project.database();
    database.write([&] {
        requireThere(database, edit.values);
        ProjectEdit own = edit;
        own.classes = takeIn(database, edit);
        const StoredChanges wanted = edit.merge ? changesOf(m_project, *edit.merge) : storedChanges(own);
        StoredChanges former = swapIn(database, edit.image, wanted);
        if (!own.classes.empty())
            setWay(former, addedBy(wanted, Way::Forth), Way::Back);
        bringBackUsed(database, wanted);
        forgetUndone(database, edit);
        database.run("INSERT INTO journal (image, name, undone, bytes, changes, tiles) VALUES (?1, ?2, 0, ?3, ?4, ?5)",
                     edit.image, edit.name, bytesOf(former), former.values, former.tiles);
        keepBudget(database, m_budget);
    });
}

std::optional<ProjectEdit> EditHistory::undo(std::int64_t image) const {
    return swapStep(image, true);
}

std::optional<ProjectEdit> EditHistory::redo(std::int64_t image) const {
    return swapStep(image, false);
}

std::optional<ProjectEdit> EditHistory::swapStep(std::int64_t image, bool isUndo) const {
    Database& database = m_project.database();
    std::optional<ProjectEdit> done;
    database.write([&] {
        Statement step = database.statement(
            isUndo ? "SELECT id, name, changes, tiles FROM journal WHERE image = ?1 AND undone = 0 ORDER BY id DESC"
                   : "SELECT id, name, changes, tiles FROM journal WHERE image = ?1 AND undone = 1 ORDER BY id");
        step.bind(image);
        if (!step.step())
            return;
        const std::int64_t id = step.integer(0);
        const StoredChanges wanted = changesIn(step, 2);
        const std::vector<int> added = addedBy(wanted, isUndo ? Way::Back : Way::Forth);
        if (image == 0) {
            requireTurn(database, id, wanted, isUndo);
            requireUnused(database, isUndo ? added : std::vector<int>());
        }
        const std::vector<ValueChange> merged = mergedOf(database, added);
        StoredChanges former = swapIn(database, image, wanted);
        setRemovals(database, merged);
        if (isUndo && image != 0)
            keepUsed(database, added);
        bringBackUsed(database, wanted);
        setWay(former, added, isUndo ? Way::Forth : Way::Back);
        database.run("UPDATE journal SET undone = ?2, bytes = ?3, changes = ?4, tiles = ?5 WHERE id = ?1", id,
                     isUndo ? 1 : 0, bytesOf(former), former.values, former.tiles);
        done = editOf(database, image, wanted);
        done->name = step.text(1);
        done->merge = mergeOf(isUndo ? former : wanted);
        done->classes = entriesOf(database, added);
    });
    return done;
}

std::vector<EditStep> EditHistory::steps(std::int64_t image) const {
    std::vector<EditStep> steps;
    Statement rows =
        m_project.database().statement("SELECT id, name, undone, bytes FROM journal WHERE image = ?1 ORDER BY id");
    rows.bind(image);
    while (rows.step())
        steps.push_back(
            {rows.integer(0), rows.text(1), rows.integer(2) != 0, static_cast<std::size_t>(rows.integer(3))});
    return steps;
}

bool EditHistory::hasSharedSteps() const {
    return m_project.database().integerOf(
               "SELECT EXISTS (SELECT 1 FROM journal WHERE image = 0 AND length(tiles) > 0)") != 0;
}

bool EditHistory::isHeld() const {
    Database& database = m_project.database();
    const auto changes =
        database.textOf("SELECT changes FROM journal WHERE image = 0 AND undone = 0 ORDER BY id DESC LIMIT 1");
    const std::vector<int> added = changes ? addedBy({*changes, {}}, Way::Back) : std::vector<int>();
    return std::any_of(added.begin(), added.end(), [&](int classId) { return isUsed(database, classId); });
}

std::size_t EditHistory::bytes() const {
    return static_cast<std::size_t>(m_project.database().integerOf("SELECT sum(bytes) FROM journal"));
}

}  // namespace overlook
