#pragma once

#include <string>
#include <vector>

#include "inference/core/tri_mask.h"
#include "inference/hints/hint_region.h"

namespace overlook::test {

/// A picture of this size with the regions' pixels as "#".
[[nodiscard]] std::vector<std::string> rowsOf(const HintRegions& regions, cv::Size picture);

/// 255 where the regions have a pixel of the picture.
[[nodiscard]] cv::Mat1b maskOf(const HintRegions& regions, cv::Size picture);

/// "." = unknown, "#" = attend, "x" = ignore.
[[nodiscard]] TriMask hintFrom(const std::vector<std::string>& rows);
[[nodiscard]] std::vector<std::string> rowsOf(const TriMask& hint);

/// Bytes of all masks; those that share their memory count once.
[[nodiscard]] std::size_t memoryOf(const HintRegions& regions);

}  // namespace overlook::test
