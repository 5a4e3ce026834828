#include "inference/core/jpeg_segments.h"

#include <algorithm>
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

/// SOF2, SOF6, SOF10 and SOF14.
bool isProgressive(std::uint8_t startOfFrame) {
    return (startOfFrame & 3U) == 2;
}

/// Blocks of a component in the smallest unit that has all components.
struct Sampling {
    std::int64_t across = 1;
    std::int64_t down = 1;
};

Sampling samplingOf(ByteView frame, int component) {
    const std::uint8_t packed = frame.byte(7 + 3 * static_cast<std::size_t>(component));
    return {packed >> 4, packed & 15};
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

std::int64_t jpegCoefficientBytes(const std::vector<JpegSegment>& segments) {
    constexpr std::int64_t kBlock = 8;
    constexpr std::int64_t kBytesPerCoefficient = 2;
    const auto isFrame = [](const JpegSegment& segment) { return isStartOfFrame(segment.marker); };
    const auto isScan = [](const JpegSegment& segment) { return segment.marker == kStartOfScan; };
    const auto frame = std::find_if(segments.begin(), segments.end(), isFrame);
    const auto scan = std::find_if(segments.begin(), segments.end(), isScan);
    if (frame == segments.end() || scan == segments.end())
        return 0;
    const ByteView sizes = frame->payload;
    const int components = sizes.byte(5);
    if (!isProgressive(frame->marker) && scan->payload.byte(0) >= components)
        return 0;
    Sampling largest{1, 1};
    std::int64_t blocks = 0;  // of a unit that has all components
    for (int i = 0; i < components; ++i) {
        const Sampling one = samplingOf(sizes, i);
        largest = {std::max(largest.across, one.across), std::max(largest.down, one.down)};
        blocks += one.across * one.down;
    }
    const auto units = [](std::uint64_t pixels, std::int64_t factor) {
        return (static_cast<std::int64_t>(pixels) + factor * kBlock - 1) / (factor * kBlock);
    };
    return units(sizes.big(3, 2), largest.across) * units(sizes.big(1, 2), largest.down) * blocks * kBlock * kBlock *
           kBytesPerCoefficient;
}

bool isStartOfFrame(std::uint8_t marker) {
    // C4, C8 and CC lie in the same row but mean other things.
    return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

}  // namespace overlook
