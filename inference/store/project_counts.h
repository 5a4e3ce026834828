#pragma once

#include <array>
#include <cstdint>

namespace overlook {

class Project;

/// How much there is in a project.
struct ProjectCounts {
    std::int64_t images = 0;
    std::array<std::int64_t, 4> ofStatus{};  ///< pictures by ImageStatus
    std::int64_t hintedImages = 0;
    std::int64_t steps = 0;  ///< to undo or redo
};

[[nodiscard]] ProjectCounts countsOf(const Project& project);

}  // namespace overlook
