#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/class_table.h"

namespace overlook {

/// The classes that a file `labels.txt` in this folder names, the background in its first line; nothing without such a
/// file. Throws Error (BadData) naming the line.
[[nodiscard]] std::optional<ClassTable> namedClasses(const std::filesystem::path& folder);

/// The 20 classes of PASCAL VOC behind the background.
[[nodiscard]] ClassTable vocClasses();

/// Background and these names, in their order.
[[nodiscard]] ClassTable classesBehindBackground(std::vector<std::string> names);

}  // namespace overlook
