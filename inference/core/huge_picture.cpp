#include "inference/core/huge_picture.h"

#include <algorithm>

#include "inference/core/byte_view.h"
#include "inference/core/error.h"
#include "inference/core/exif.h"
#include "inference/core/files.h"
#include "inference/core/picture.h"
#include "inference/core/picture_header.h"
#include "inference/core/png_rows.h"
#include "inference/core/row_reducer.h"
#include "inference/core/tiff_pieces.h"
#include "inference/core/upright.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kHeaderBytes = 4096;
constexpr std::size_t kJpegHeadBytes = std::size_t{256} << 10U;  ///< EXIF and a profile come before the size
constexpr int kRows = 64;                                        ///< of a PNG file at a time

ByteView viewOf(const std::string& bytes) {
    return {reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()};
}

cv::Size turned(cv::Size stored, int orientation) {
    return orientation >= 5 ? cv::Size(stored.height, stored.width) : stored;
}

/// More than is decoded as a whole for a thumbnail; a size that is nonsense is not.
bool isHuge(std::int64_t width, std::int64_t height) {
    return width > 0 && height > 0 && width <= kMaxPicturePixels / height && width > kMaxThumbnailPixels / height;
}

std::optional<cv::Mat3b> ofPng(const fs::path& path, int longerSide, const JobControl& job) {
    PngRows png(path);
    if (png.isInterlaced())
        return std::nullopt;
    RowReducer reducer(png.size(), longerSide);
    cv::Mat3b rows(kRows, png.size().width);
    for (int row = 0; row < png.size().height; row += kRows) {
        job.checkpoint();
        cv::Mat3b next = rows.rowRange(0, std::min(kRows, png.size().height - row));
        png.read(next);
        reducer.add(next);
    }
    return upright(reducer.result(), png.orientation());
}

std::optional<cv::Mat3b> ofTiff(const fs::path& path, int longerSide, const JobControl& job) {
    TiffPieces tiff(path);
    if (!tiff.hasPieces())
        return std::nullopt;
    RowReducer reducer(tiff.size(), longerSide);
    for (int band = 0; band < tiff.bands(); ++band) {
        job.checkpoint();
        reducer.add(tiff.band(band));
    }
    return upright(reducer.result(), tiff.orientation());
}

/// Its head may stand anywhere. What is wrong with a damaged one is said by whoever decodes it.
std::optional<cv::Size> hugeTiffSize(const fs::path& path) {
    try {
        const TiffPieces tiff(path);
        const bool isTiffHuge = isHuge(tiff.size().width, tiff.size().height);
        return isTiffHuge ? std::optional(turned(tiff.size(), tiff.orientation())) : std::nullopt;
    } catch (const Error&) {
        return std::nullopt;
    }
}

/// Of one whose coefficients are in memory as a whole; any other JPEG is decoded at a reduced scale.
std::optional<cv::Size> hugeJpegSize(const fs::path& path) {
    const std::string start = readBeginning(path, kJpegHeadBytes);
    const auto header = pictureHeaderOf(viewOf(start));
    if (!header || header->coefficientBytes == 0 || !isHuge(header->width, header->height))
        return std::nullopt;
    return turned({static_cast<int>(header->width), static_cast<int>(header->height)}, exifOrientation(viewOf(start)));
}

}  // namespace

std::optional<cv::Size> hugePictureSize(const fs::path& path) {
    const std::string start = readBeginning(path, kHeaderBytes);
    const auto header = pictureHeaderOf(viewOf(start));
    if (!header)
        return std::nullopt;
    if (header->format == PictureFormat::Jpeg)
        return hugeJpegSize(path);
    if (header->format == PictureFormat::Tiff)
        return hugeTiffSize(path);
    if (!isHuge(header->width, header->height))
        return std::nullopt;
    return turned({static_cast<int>(header->width), static_cast<int>(header->height)}, exifOrientation(viewOf(start)));
}

std::optional<cv::Mat3b> thumbnailInPieces(const fs::path& path, int longerSide, const JobControl& job) {
    const auto header = pictureHeaderOf(viewOf(readBeginning(path, kHeaderBytes)));
    if (header && header->format == PictureFormat::Png)
        return ofPng(path, longerSide, job);
    return header && header->format == PictureFormat::Tiff ? ofTiff(path, longerSide, job) : std::nullopt;
}

}  // namespace overlook
