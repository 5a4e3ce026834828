#pragma once

#include <filesystem>
#include <vector>

#include "inference/core/class_table.h"

namespace overlook {

/// Ids of the classes whose objects an annotation file (Annotations/<id>.xml) lists: ascending, each once, background
/// never. Throws Error (Missing, BadData) naming file and line.
[[nodiscard]] std::vector<int> annotatedLabels(const std::filesystem::path& path, const ClassTable& classes);

}  // namespace overlook
