#include "inference/core/picture_header.h"

#include <algorithm>
#include <cstdlib>
#include <limits>
#include <stdexcept>
#include <string_view>

#include "inference/core/jpeg_segments.h"
#include "inference/core/png_chunks.h"
#include "inference/core/pnm_header.h"
#include "inference/core/riff_chunks.h"
#include "inference/core/tiff_directory.h"

namespace overlook {

namespace {

/// Deflate packs at most 258 bytes into two bits.
constexpr double kMostPerDeflatedByte = 1032;
/// One bit a block of 8 x 8 is the least that JPEG's Huffman codes need.
constexpr double kMostPixelsPerJpegByte = 512;
/// A repeat in run-length coded BMP has two bytes; skipped areas could be denser, which no program in earnest writes.
constexpr double kMostPixelsPerRleByte = 1000;

std::int64_t wholeBytes(double bytes) {
    if (bytes <= 0)
        return 0;  // of a width or height that is nonsense
    return bytes < 9e18 ? static_cast<std::int64_t>(bytes) : std::numeric_limits<std::int64_t>::max();
}

double area(const PictureHeader& header) {
    return static_cast<double>(header.width) * static_cast<double>(header.height);
}

int pngChannels(int colourType) {
    switch (colourType) {
        case 2:
            return 3;
        case 4:
            return 2;
        case 6:
            return 4;
        default:
            return 1;
    }
}

PictureHeader pngHeader(ByteView file) {
    PictureHeader header;
    header.format = PictureFormat::Png;
    const auto chunks = pngChunks(file);
    header.isComplete = !chunks.empty() && chunks.back().type == "IEND";
    if (chunks.empty() || chunks.front().type != "IHDR")
        return header;
    const ByteView claims = chunks.front().payload;
    header.width = static_cast<std::int64_t>(claims.big(0, 4));
    header.height = static_cast<std::int64_t>(claims.big(4, 4));
    const double bits = area(header) * claims.byte(8) * pngChannels(claims.byte(9));
    header.fewestBytes = wholeBytes(bits / 8 / kMostPerDeflatedByte);
    return header;
}

PictureHeader jpegHeader(ByteView file) {
    PictureHeader header;
    header.format = PictureFormat::Jpeg;
    const JpegSegments walked = jpegSegments(file);
    header.isComplete = walked.isComplete;
    const auto frame = std::find_if(walked.segments.begin(), walked.segments.end(),
                                    [](const JpegSegment& segment) { return isStartOfFrame(segment.marker); });
    if (frame == walked.segments.end())
        return header;
    header.height = static_cast<std::int64_t>(frame->payload.big(1, 2));
    header.width = static_cast<std::int64_t>(frame->payload.big(3, 2));
    const bool isHuffmanCoded = frame->marker < 0xC8;
    header.fewestBytes = isHuffmanCoded ? wholeBytes(area(header) / kMostPixelsPerJpegByte) : 0;
    header.coefficientBytes = jpegCoefficientBytes(walked.segments);
    return header;
}

PictureHeader bmpHeader(ByteView file) {
    PictureHeader header;
    header.format = PictureFormat::Bmp;
    const auto start = static_cast<std::int64_t>(file.little(10, 4));
    const bool isOld = file.little(14, 4) == 12;  // OS/2 1: 16-bit sizes
    header.width =
        isOld ? static_cast<std::int64_t>(file.little(18, 2)) : static_cast<std::int32_t>(file.little(18, 4));
    const std::int64_t height =
        isOld ? static_cast<std::int64_t>(file.little(20, 2)) : static_cast<std::int32_t>(file.little(22, 4));
    header.height = std::abs(height);  // negative: stored from the top
    const auto bits = static_cast<std::int64_t>(file.little(isOld ? 24 : 28, 2));
    const std::uint64_t packing = isOld ? 0 : file.little(30, 4);
    const bool isRunLength = packing == 1 || packing == 2;
    const std::int64_t row = (header.width * bits + 31) / 32 * 4;
    const double pixels = static_cast<double>(row) * static_cast<double>(header.height);
    header.fewestBytes =
        wholeBytes(isRunLength ? area(header) / kMostPixelsPerRleByte : pixels + static_cast<double>(start));
    return header;
}

/// Most bytes that one compressed byte can stand for; 0 = no bound known.
double tiffExpansion(std::uint64_t compression) {
    switch (compression) {
        case 1:  // none
            return 1;
        case 5:  // LZW: strings of up to 4096 bytes in 9 bits or more
            return 4096;
        case 8:
        case 32946:
            return kMostPerDeflatedByte;
        case 32773:  // PackBits
            return 64;
        default:
            return 0;
    }
}

PictureHeader tiffHeader(ByteView file) {
    constexpr std::int64_t kBeyondReason = std::int64_t{1} << 40;
    PictureHeader header;
    header.format = PictureFormat::Tiff;
    const auto directory = TiffDirectory::read(file);
    const auto number = [&](std::uint16_t tag, std::uint64_t otherwise) {
        return static_cast<std::int64_t>(
            std::min(directory->value(tag, otherwise), static_cast<std::uint64_t>(kBeyondReason)));
    };
    header.width = number(256, 0);
    header.height = number(257, 0);
    const double bits = area(header) * static_cast<double>(number(258, 1)) * static_cast<double>(number(277, 1));
    const double expansion = tiffExpansion(directory->value(259, 1));
    const bool isSubsampled = number(262, 1) == 6;  // YCbCr stores fewer samples than it says
    header.fewestBytes = expansion > 0 && !isSubsampled ? wholeBytes(bits / 8 / expansion) : 0;
    return header;
}

PictureHeader webpHeader(ByteView file) {
    PictureHeader header;
    header.format = PictureFormat::Webp;
    const RiffChunks walked = riffChunks(file);
    header.isComplete = walked.isComplete;
    for (const RiffChunk& chunk : walked.chunks) {
        const ByteView bits = chunk.payload;
        if (chunk.type == "VP8X") {
            header.width = static_cast<std::int64_t>(bits.little(4, 3)) + 1;
            header.height = static_cast<std::int64_t>(bits.little(7, 3)) + 1;
        } else if (chunk.type == "VP8 ") {
            header.width = static_cast<std::int64_t>(bits.little(6, 2) & 0x3FFF);
            header.height = static_cast<std::int64_t>(bits.little(8, 2) & 0x3FFF);
        } else if (chunk.type == "VP8L") {
            const std::uint64_t packed = bits.little(1, 4);
            header.width = static_cast<std::int64_t>(packed & 0x3FFF) + 1;
            header.height = static_cast<std::int64_t>(packed >> 14 & 0x3FFF) + 1;
        } else {
            continue;
        }
        break;
    }
    return header;
}

std::optional<PictureFormat> formatOf(ByteView file) {
    if (file.has(0, kPngSignature))
        return PictureFormat::Png;
    if (isJpeg(file))
        return PictureFormat::Jpeg;
    if (isWebp(file))
        return PictureFormat::Webp;
    if (isTiff(file))
        return PictureFormat::Tiff;
    if (isPnm(file))
        return PictureFormat::Pnm;
    if (file.has(0, "BM"))
        return PictureFormat::Bmp;
    return std::nullopt;
}

PictureHeader headerOf(ByteView file, PictureFormat format) {
    switch (format) {
        case PictureFormat::Png:
            return pngHeader(file);
        case PictureFormat::Jpeg:
            return jpegHeader(file);
        case PictureFormat::Bmp:
            return bmpHeader(file);
        case PictureFormat::Tiff:
            return tiffHeader(file);
        case PictureFormat::Webp:
            return webpHeader(file);
        case PictureFormat::Pnm:
            return pnmHeader(file);
    }
    return {};
}

}  // namespace

std::optional<PictureHeader> pictureHeaderOf(ByteView file) {
    const auto format = formatOf(file);
    if (!format)
        return std::nullopt;
    try {
        return headerOf(file, *format);
    } catch (const std::out_of_range&) {
        PictureHeader cutOff;
        cutOff.format = *format;
        cutOff.isComplete = false;
        return cutOff;
    }
}

const char* formatName(PictureFormat format) {
    switch (format) {
        case PictureFormat::Png:
            return "PNG";
        case PictureFormat::Jpeg:
            return "JPEG";
        case PictureFormat::Bmp:
            return "BMP";
        case PictureFormat::Tiff:
            return "TIFF";
        case PictureFormat::Webp:
            return "WebP";
        case PictureFormat::Pnm:
            return "PNM";
    }
    return "";
}

}  // namespace overlook
