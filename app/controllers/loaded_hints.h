#pragma once

#include <cstdint>
#include <map>

#include "app/document/document.h"
#include "inference/core/tri_mask.h"
#include "inference/store/project.h"

namespace overlook {

/// What a project knows of a picture.
struct LoadedHints {
    std::int64_t image = 0;  ///< in the project
    std::map<int, TriMask> hints;
    bool isOtherFile = false;  ///< not the file on which the hints were drawn, which are not there then
    PictureEntry state;
};

/// Reads it, and describes the picture in the project the first time that its file was read. Runs on the project's
/// thread. Throws Error (Storage, BadData).
[[nodiscard]] LoadedHints loadHints(const Project& project, std::int64_t image, const Picture& picture);

}  // namespace overlook
