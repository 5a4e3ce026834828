#pragma once

#include <cstdint>
#include <vector>

#include "inference/core/byte_view.h"

namespace overlook {

/// One marker segment of a JPEG file.
struct JpegSegment {
    std::uint8_t marker = 0;  ///< second byte of the marker: 0xE1 = APP1, 0xDA = start of scan, …
    ByteView payload;         ///< without the two bytes of length
};

/// What stands in a JPEG file, from its start to its end marker.
struct JpegSegments {
    std::vector<JpegSegment> segments;
    bool isComplete = false;  ///< the end marker follows the last scan
};

[[nodiscard]] bool isJpeg(ByteView file);

/// Walks the whole file, compressed scans included. Stops quietly where the file is damaged.
[[nodiscard]] JpegSegments jpegSegments(ByteView file);

/// The segments up to the first scan, which hold size and EXIF; does not go through the compressed pixels.
[[nodiscard]] std::vector<JpegSegment> jpegHeadSegments(ByteView file);

/// What a decoder keeps of the whole picture, besides its pixels, until it has read the last scan: two bytes for each
/// coefficient of the blocks of a progressive file, or of one with a scan for each colour. 0 where one scan has all,
/// and where the sizes are nonsense.
[[nodiscard]] std::int64_t jpegCoefficientBytes(const std::vector<JpegSegment>& segments);

/// True for the markers that state the picture's size (SOF0 … SOF15).
[[nodiscard]] bool isStartOfFrame(std::uint8_t marker);

}  // namespace overlook
