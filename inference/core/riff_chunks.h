#pragma once

#include <string_view>
#include <vector>

#include "inference/core/byte_view.h"

namespace overlook {

/// One chunk of a WebP file.
struct RiffChunk {
    std::string_view type;  ///< "VP8 ", "VP8L", "VP8X", "EXIF", …; points into the file's bytes
    ByteView payload;
};

/// What stands in a WebP file.
struct RiffChunks {
    std::vector<RiffChunk> chunks;
    bool isComplete = false;  ///< the file is as long as it says
};

[[nodiscard]] bool isWebp(ByteView file);

/// The chunks that are completely there. Stops quietly where the file is cut off.
[[nodiscard]] RiffChunks riffChunks(ByteView file);

}  // namespace overlook
