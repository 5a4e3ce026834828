#include "inference/core/riff_chunks.h"

namespace overlook {

namespace {
constexpr std::size_t kFileHeader = 12;
constexpr std::size_t kChunkHeader = 8;
}  // namespace

bool isWebp(ByteView file) {
    return file.has(0, "RIFF") && file.has(8, "WEBP");
}

RiffChunks riffChunks(ByteView file) {
    RiffChunks found;
    if (!isWebp(file))
        return found;
    const auto claimed = static_cast<std::size_t>(file.little(4, 4)) + kChunkHeader;
    found.isComplete = claimed <= file.size();
    std::size_t at = kFileHeader;
    while (at < file.size() && file.size() - at >= kChunkHeader) {
        const auto length = static_cast<std::size_t>(file.little(at + 4, 4));
        if (length > file.size() - at - kChunkHeader)
            break;
        found.chunks.push_back({file.text(at, 4), file.part(at + kChunkHeader, length)});
        at += kChunkHeader + length + length % 2;
    }
    return found;
}

}  // namespace overlook
