#pragma once

#include <cstdint>

#include "inference/store/edit_swap.h"

namespace overlook {

class Project;

/// What a merge of two classes would change.
struct MergePreview {
    std::int64_t hintedImages = 0;    ///< pictures with a hint for the class that goes
    std::int64_t labelledImages = 0;  ///< pictures with it as a label
    std::int64_t maskedImages = 0;    ///< pictures with the file of a mask, whatever it holds
    /// Where one class says attend and the other ignore, so that one of the two is lost.
    std::int64_t contradictingPixels = 0;
    std::int64_t contradictingImages = 0;
};

/// Reads the hints of both classes. Throws Error: BadRequest unless they are two classes of the project.
[[nodiscard]] MergePreview previewOf(const Project& project, const ClassMerge& merge);

/// What the merge changes, for swapIn() with image 0. Throws Error like previewOf().
[[nodiscard]] StoredChanges changesOf(const Project& project, const ClassMerge& merge);

}  // namespace overlook
