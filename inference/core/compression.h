#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "inference/core/byte_view.h"

namespace overlook {

/// One zstd frame with a checksum; the same bytes for the same input.
[[nodiscard]] std::vector<std::uint8_t> compressed(const void* bytes, std::size_t size);

/// What a frame holds, which must be exactly `size` bytes. Throws Error (BadData) for anything else, a frame with a
/// changed bit included.
[[nodiscard]] std::vector<std::uint8_t> decompressed(ByteView frame, std::size_t size);

}  // namespace overlook
