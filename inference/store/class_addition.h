#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/class_table.h"
#include "inference/store/edit_swap.h"

namespace overlook {

class Project;

/// Puts new classes behind the others, as removed ones; the changes of their step bring them in. One that was taken
/// back before keeps its row. A picture's step may name classes that are there: with those that other pictures' steps
/// brought, as an import does, the last of these steps to be undone takes them away. Returns what comes and goes with
/// the step. Throws Error (BadRequest) for an id that another class has.
[[nodiscard]] std::vector<ClassEntry> takeIn(Database& database, const ProjectEdit& edit);

/// A class of this name that only undone steps would bring and that nothing uses: it may come back.
[[nodiscard]] std::optional<ClassEntry> undoneClass(const Project& project, const std::string& name);

/// Throws Error (BadRequest) for a value of a class that is not there any more.
void requireThere(Database& database, const std::vector<ValueChange>& values);

/// Throws Error (BadRequest) when a picture has hints or labels of one of the classes.
void requireUnused(Database& database, const std::vector<int>& classes);
[[nodiscard]] bool isUsed(Database& database, int classId);

/// Those of the removed classes that pictures have hints or labels of are there again.
void keepUsed(Database& database, const std::vector<int>& classes);

/// Whether one of the classes is not there, and only undone steps of this picture would bring it back.
[[nodiscard]] bool dependOn(Database& database, std::int64_t image, const std::vector<int>& classes);

/// How those of the classes that were merged into others are removed; setRemovals() does it again.
[[nodiscard]] std::vector<ValueChange> mergedOf(Database& database, const std::vector<int>& classes);
void setRemovals(Database& database, const std::vector<ValueChange>& removals);

/// What the changes set hints or labels of is there again, if it is gone because its addition is undone.
void bringBackUsed(Database& database, const StoredChanges& changes);

/// The rows of classes, removed or not.
[[nodiscard]] std::vector<ClassEntry> entriesOf(Database& database, const std::vector<int>& classes);

}  // namespace overlook
