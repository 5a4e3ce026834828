#pragma once

#include <filesystem>
#include <optional>

#include "inference/core/class_table.h"

namespace overlook {

/// The classes that a file `labels.txt` in this folder names, the background in its first line; nothing without such a
/// file. Lines "(unused 7)" at the place of class 7 stand for numbers that no class has, and a first line "__ignore__"
/// as in labelme is not counted. Throws Error (BadData) naming the line.
[[nodiscard]] std::optional<ClassTable> readClassList(const std::filesystem::path& folder);

/// Writes such a file, atomically. Throws Error (Storage).
void writeClassList(const std::filesystem::path& folder, const ClassTable& classes);

/// The table with a background at 0: `classes` itself where its ids are 1 … 65534 or 0 is called a background,
/// otherwise numbered anew from 1 in its order.
[[nodiscard]] ClassTable behindBackground(const ClassTable& classes);

/// A table of one entry, "background".
[[nodiscard]] ClassTable onlyBackground();

/// Adds a class of the next free number when there is none of this name, and says its id.
int addName(ClassTable& classes, const std::string& name);

}  // namespace overlook
