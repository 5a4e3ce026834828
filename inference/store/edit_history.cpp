#include "inference/store/edit_history.h"

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

}  // namespace

void EditHistory::apply(const ProjectEdit& edit) const {
    if (edit.isEmpty())
        return;
    Database& database = m_project.database();
    database.write([&] {
        const StoredChanges former = swapIn(database, edit.image, storedChanges(edit));
        database.run("DELETE FROM journal WHERE image = ?1 AND undone = 1", edit.image);
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
        const ByteView tiles = step.bytes(3);
        const StoredChanges wanted{step.text(2), {tiles.begin(), tiles.begin() + tiles.size()}};
        const StoredChanges former = swapIn(database, image, wanted);
        database.run("UPDATE journal SET undone = ?2, bytes = ?3, changes = ?4, tiles = ?5 WHERE id = ?1", id,
                     isUndo ? 1 : 0, bytesOf(former), former.values, former.tiles);
        done = editOf(database, image, wanted);
        done->name = step.text(1);
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

std::size_t EditHistory::bytes() const {
    return static_cast<std::size_t>(m_project.database().integerOf("SELECT sum(bytes) FROM journal"));
}

}  // namespace overlook
