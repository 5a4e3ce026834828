#pragma once

#include <algorithm>

#include "inference/core/class_table.h"

namespace overlook {

/// How many values the pixels of a mask may have: the highest class id, and one more for the background.
[[nodiscard]] inline int classCount(const ClassTable& classes) {
    int highest = 0;
    for (const ClassEntry& entry : classes.entries())
        highest = std::max(highest, entry.id);
    return highest + 1;
}

}  // namespace overlook
