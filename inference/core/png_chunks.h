#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "inference/core/byte_view.h"

namespace overlook {

/// One chunk of a PNG file, checksum not verified.
struct PngChunk {
    std::string_view type;  ///< "IHDR", "IDAT", …; points into the file's bytes
    ByteView payload;
    ByteView whole;  ///< length, type, payload and checksum
};

inline constexpr std::string_view kPngSignature = "\x89PNG\r\n\x1a\n";

/// The chunks that are completely there, up to IEND. A file that is cut off has no IEND at the end of the list.
[[nodiscard]] std::vector<PngChunk> pngChunks(ByteView file);

/// Appends a chunk with its length and checksum.
void appendPngChunk(std::vector<std::uint8_t>& file, std::string_view type, ByteView payload);
void appendBytes(std::vector<std::uint8_t>& file, ByteView bytes);
void appendBytes(std::vector<std::uint8_t>& file, std::string_view bytes);

}  // namespace overlook
