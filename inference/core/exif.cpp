#include "inference/core/exif.h"

#include <optional>

#include "inference/core/jpeg_segments.h"
#include "inference/core/png_chunks.h"
#include "inference/core/riff_chunks.h"
#include "inference/core/tiff_directory.h"

namespace overlook {

namespace {

using namespace std::string_view_literals;

constexpr std::uint16_t kOrientationTag = 274;
constexpr std::uint8_t kApp1 = 0xE1;
constexpr auto kExifPrefix = "Exif\0\0"sv;

ByteView withoutPrefix(ByteView block) {
    return block.has(0, kExifPrefix) ? block.part(kExifPrefix.size(), block.size() - kExifPrefix.size()) : block;
}

/// The EXIF block of the file in TIFF layout; empty when there is none.
ByteView exifBlock(ByteView file) {
    if (isTiff(file))
        return file;
    for (const JpegSegment& segment : jpegHeadSegments(file))
        if (segment.marker == kApp1 && segment.payload.has(0, kExifPrefix))
            return withoutPrefix(segment.payload);
    for (const PngChunk& chunk : pngChunks(file))
        if (chunk.type == "eXIf")
            return withoutPrefix(chunk.payload);
    for (const RiffChunk& chunk : riffChunks(file).chunks)
        if (chunk.type == "EXIF")
            return withoutPrefix(chunk.payload);
    return {};
}

}  // namespace

int exifOrientation(ByteView file) {
    const auto directory = TiffDirectory::read(exifBlock(file));
    const std::uint64_t value = directory ? directory->value(kOrientationTag, 1) : 1;
    return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
}

std::vector<std::uint8_t> withoutTiffOrientation(std::vector<std::uint8_t> file) {
    const auto directory = TiffDirectory::read(file);
    const TiffEntry* entry = directory ? directory->find(kOrientationTag) : nullptr;
    if (!entry)
        return file;
    for (std::size_t i = 0; i < entry->bytesPerValue; ++i)
        file[entry->valueOffset + i] = 0;
    file[entry->valueOffset + (directory->isBigEndian() ? entry->bytesPerValue - 1 : 0)] = 1;
    return file;
}

}  // namespace overlook
