#include "inference/core/indexed_png.h"

#include <algorithm>
#include <array>
#include <map>
#include <opencv2/imgcodecs.hpp>
#include <string>
#include <vector>

#include "inference/core/class_table.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/picture_decoding.h"
#include "inference/core/png_chunks.h"

// OpenCV knows no palettes: it writes grey and reads colours. The pixels of a grey and of an indexed PNG are packed
// alike, though, so only the header and the palette differ, and those are exchanged here.

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kBitDepthPlace = 8;
constexpr std::size_t kColourTypePlace = 9;
constexpr std::uint8_t kGrey = 0;
constexpr std::uint8_t kColours = 2;
constexpr std::uint8_t kIndexed = 3;

Error notLabels(const fs::path& path) {
    return Error(Error::Kind::Unreadable,
                 OVERLOOK_TEXT("Error",
                               "'%1' is not a label picture. Expected is a PNG with a palette or in 8-bit "
                               "grey, whose values are class numbers."),
                 {utf8(path)});
}

std::vector<std::uint8_t> vocPalette() {
    std::vector<std::uint8_t> palette;
    for (int label = 0; label < 256; ++label)
        for (const int shift : {16, 8, 0})
            palette.push_back(static_cast<std::uint8_t>(vocColour(label) >> shift));
    return palette;
}

/// The header chunk's payload with another colour type.
std::vector<std::uint8_t> headerOfType(ByteView header, std::uint8_t colourType) {
    std::vector<std::uint8_t> changed;
    appendBytes(changed, header);
    changed.at(kColourTypePlace) = colourType;
    return changed;
}

/// The same pixels as grey: header changed, palette and everything that describes colours left out.
std::vector<std::uint8_t> asGrey(const std::vector<PngChunk>& chunks) {
    std::vector<std::uint8_t> file;
    appendBytes(file, kPngSignature);
    appendPngChunk(file, "IHDR", headerOfType(chunks.front().payload, kGrey));
    for (const PngChunk& chunk : chunks)
        if (chunk.type == "IDAT" || chunk.type == "IEND")
            appendBytes(file, chunk.whole);
    return file;
}

/// Labels of a picture that was saved in the colours of the VOC palette.
cv::Mat1b labelsOfColours(const cv::Mat3b& bgr, const fs::path& path) {
    std::map<std::uint32_t, std::uint8_t> labelOf;
    for (int label = 255; label >= 0; --label)
        labelOf[vocColour(label)] = static_cast<std::uint8_t>(label);
    cv::Mat1b labels(bgr.size());
    for (int row = 0; row < bgr.rows; ++row)
        for (int column = 0; column < bgr.cols; ++column) {
            const cv::Vec3b& pixel = bgr(row, column);
            const std::uint32_t colour =
                static_cast<std::uint32_t>(pixel[2]) << 16 | static_cast<std::uint32_t>(pixel[1]) << 8 | pixel[0];
            const auto found = labelOf.find(colour);
            if (found == labelOf.end())
                throw notLabels(path);
            labels(row, column) = found->second;
        }
    return labels;
}

}  // namespace

void writeIndexedPng(const fs::path& path, const cv::Mat1b& labels) {
    CV_Assert(!labels.empty());
    std::vector<std::uint8_t> grey;
    cv::imencode(".png", labels, grey, {cv::IMWRITE_PNG_COMPRESSION, 6});
    std::vector<std::uint8_t> file;
    appendBytes(file, kPngSignature);
    for (const PngChunk& chunk : pngChunks(grey)) {
        if (chunk.type == "IHDR") {
            appendPngChunk(file, "IHDR", headerOfType(chunk.payload, kIndexed));
            appendPngChunk(file, "PLTE", vocPalette());
        } else if (chunk.type == "IDAT" || chunk.type == "IEND") {
            appendBytes(file, chunk.whole);
        }
    }
    writeAtomically(path, file.data(), file.size(), Flush::Later);
}

cv::Mat1b readIndexedPng(const fs::path& path) {
    return decodeIndexedPng(readBytes(path), path);
}

cv::Mat1b decodeIndexedPng(const std::vector<std::uint8_t>& bytes, const fs::path& path) {
    const PictureHeader header = checkedPictureHeader(bytes, utf8(path));
    if (header.format != PictureFormat::Png)
        throw notLabels(path);
    const std::vector<PngChunk> chunks = pngChunks(bytes);
    const std::uint8_t bitDepth = chunks.front().payload.byte(kBitDepthPlace);
    const std::uint8_t colourType = chunks.front().payload.byte(kColourTypePlace);
    if (bitDepth > 8)
        throw notLabels(path);
    if (colourType == kColours)
        return labelsOfColours(decodeStored(bytes, header, utf8(path), cv::IMREAD_COLOR), path);
    if (colourType != kGrey && colourType != kIndexed)
        throw notLabels(path);
    cv::Mat1b labels = decodeStored(asGrey(chunks), header, utf8(path), cv::IMREAD_GRAYSCALE);
    if (bitDepth < 8)
        labels /= 255 / ((1 << bitDepth) - 1);  // decoders stretch 1, 2 and 4 bits to 0 … 255
    return labels;
}

}  // namespace overlook
