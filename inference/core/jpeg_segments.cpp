#include "inference/core/jpeg_segments.h"

#include <cstring>

namespace overlook {

namespace {

constexpr std::uint8_t kStartOfScan = 0xDA;
constexpr std::uint8_t kEndOfImage = 0xD9;

bool standsAlone(std::uint8_t marker) {
    return marker == 0x01 || (marker >= 0xD0 && marker <= 0xD8);
}

/// Position of the first marker at or behind `at`; the file's size when there is none. Inside a scan, FF 00 is data
/// and FF D0 … D7 are restarts.
std::size_t nextMarker(ByteView file, std::size_t at) {
    while (at + 1 < file.size()) {
        const void* found = std::memchr(file.begin() + at, 0xFF, file.size() - 1 - at);
        if (!found)
            break;
        at = static_cast<std::size_t>(static_cast<const std::uint8_t*>(found) - file.begin());
        const std::uint8_t marker = file.byte(at + 1);
        if (marker != 0x00 && marker != 0xFF && !standsAlone(marker))
            return at;
        at += marker == 0xFF ? 1 : 2;
    }
    return file.size();
}

JpegSegments walk(ByteView file, bool throughScans) {
    JpegSegments found;
    bool hasScan = false;
    std::size_t at = isJpeg(file) ? nextMarker(file, 2) : file.size();
    while (at + 1 < file.size() && (throughScans || !hasScan)) {
        const std::uint8_t marker = file.byte(at + 1);
        if (marker == kEndOfImage) {
            found.isComplete = hasScan;
            break;
        }
        if (file.size() - at < 4)
            break;
        const auto length = static_cast<std::size_t>(file.big(at + 2, 2));
        if (length < 2 || length > file.size() - at - 2)
            break;
        found.segments.push_back({marker, file.part(at + 4, length - 2)});
        hasScan = hasScan || marker == kStartOfScan;
        at = nextMarker(file, at + 2 + length);
    }
    return found;
}

}  // namespace

bool isJpeg(ByteView file) {
    return file.has(0, "\xFF\xD8\xFF");
}

JpegSegments jpegSegments(ByteView file) {
    return walk(file, true);
}

std::vector<JpegSegment> jpegHeadSegments(ByteView file) {
    return walk(file, false).segments;
}

bool isStartOfFrame(std::uint8_t marker) {
    // C4, C8 and CC lie in the same row but mean other things.
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

}  // namespace overlook
