#pragma once

#include <cstdint>
#include <vector>

#include "inference/core/class_table.h"
#include "inference/store/edit_swap.h"

namespace overlook {

/// Puts new classes behind the others, as removed ones; the changes of their step bring them in. One that was taken
/// back before keeps its row. Throws Error (BadRequest) for an id that a class has.
void insertAbsent(Database& database, const std::vector<ClassEntry>& classes);

/// Throws Error (BadRequest) for a value of a class that is not there any more.
void requireThere(Database& database, const std::vector<ValueChange>& values);

/// Throws Error (BadRequest) when a picture has hints or labels of one of the classes.
void requireUnused(Database& database, const std::vector<int>& classes);
[[nodiscard]] bool isUsed(Database& database, int classId);

/// Those of the removed classes that pictures have hints or labels of are there again.
void keepUsed(Database& database, const std::vector<int>& classes);

/// What the changes set hints or labels of is there again, if it is gone because its addition is undone.
void bringBackUsed(Database& database, const StoredChanges& changes);

/// The rows of classes, removed or not.
[[nodiscard]] std::vector<ClassEntry> entriesOf(Database& database, const std::vector<int>& classes);

}  // namespace overlook
