#include "inference/core/picture.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <opencv2/core/utility.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>

#include "inference/core/error.h"
#include "inference/core/exif.h"
#include "inference/core/files.h"
#include "inference/core/huge_picture.h"
#include "inference/core/picture_decoding.h"
#include "inference/core/picture_header.h"
#include "inference/core/row_reducer.h"
#include "inference/core/upright.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr int kBandRows = 64;
constexpr std::size_t kSmallPixels = 1'000'000;  ///< fewer are not worth a second thread
/// Larger files are read a second time, piece by piece, when they are decoded.
constexpr std::size_t kLargeFileBytes = std::size_t{16} << 20;

/// Swaps the colours of a few rows at a time: cvtColor in place copies all it is given first.
void swapRedAndBlue(cv::Mat& pixels) {
    const int code = pixels.channels() == 3 ? cv::COLOR_BGR2RGB : cv::COLOR_BGRA2RGBA;
    const int bands = (pixels.rows + kBandRows - 1) / kBandRows;
    const auto swap = [&](const cv::Range& range) {
        for (int band = range.start; band < range.end; ++band) {
            cv::Mat rows = pixels.rowRange(band * kBandRows, std::min((band + 1) * kBandRows, pixels.rows));
            cv::cvtColor(rows, rows, code);
        }
    };
    if (pixels.total() < kSmallPixels)
        swap({0, bands});
    else
        cv::parallel_for_({0, bands}, swap);
}

/// Colours in RGB(A) order; grey stays as it is, and what OpenCV may give besides becomes 32-bit float. The memory of
/// the decoded pixels is used again: a large picture fits only once.
cv::Mat inRgbOrder(cv::Mat&& stored) {
    cv::Mat ordered = std::move(stored);
    if (ordered.channels() == 3 || ordered.channels() == 4)
        swapRedAndBlue(ordered);
    const int depth = ordered.depth();
    if (depth != CV_8U && depth != CV_16U && depth != CV_32F)
        ordered.convertTo(ordered, CV_32F);
    return ordered;
}

/// Values within 0 … 1 are taken as such; others are stretched from their smallest to their largest.
cv::Mat eightBitFromFloat(const cv::Mat& values) {
    cv::Mat finite = values.clone();
    cv::Mat flat = finite.reshape(1);
    for (int row = 0; row < flat.rows; ++row)
        std::replace_if(
            flat.ptr<float>(row), flat.ptr<float>(row) + flat.cols, [](float value) { return !std::isfinite(value); },
            0.F);
    double smallest = 0;
    double largest = 0;
    cv::minMaxLoc(flat, &smallest, &largest);
    const bool isUnit = smallest >= 0 && largest <= 1;
    const double from = isUnit ? 0 : smallest;
    const double span = isUnit ? 1 : std::max(largest - smallest, 1e-30);
    cv::Mat eightBit;
    finite.convertTo(eightBit, CV_8U, 255 / span, -from * 255 / span);
    return eightBit;
}

cv::Mat3b shownColours(const cv::Mat& original) {
    cv::Mat eightBit = original;
    if (original.depth() == CV_16U)
        original.convertTo(eightBit, CV_8U, 1.0 / 257);
    else if (original.depth() == CV_32F)
        eightBit = eightBitFromFloat(original);
    if (eightBit.channels() == 3)
        return eightBit;
    cv::Mat3b rgb;
    if (eightBit.channels() == 4) {
        cv::cvtColor(eightBit, rgb, cv::COLOR_RGBA2RGB);
        return rgb;
    }
    cv::Mat grey = eightBit;
    if (grey.channels() != 1)
        cv::extractChannel(eightBit, grey, 0);
    cv::cvtColor(grey, rgb, cv::COLOR_GRAY2RGB);
    return rgb;
}

Picture finished(cv::Mat stored, int orientation, std::string id) {
    Picture picture;
    picture.orientation = orientation;
    picture.original = turnedUpright(inRgbOrder(std::move(stored)), orientation);
    picture.rgb = shownColours(picture.original);
    picture.contentId = std::move(id);
    return picture;
}

/// Largest power of two up to 8 by which a side of `longer` pixels can shrink and still be at least `target`.
int jpegReduction(std::int64_t longer, int target) {
    int reduction = 1;
    while (reduction < 8 && longer / (reduction * 2) >= target)
        reduction *= 2;
    return reduction;
}

int reducedFlags(int reduction) {
    const int colour = reduction == 8   ? cv::IMREAD_REDUCED_COLOR_8
                       : reduction == 4 ? cv::IMREAD_REDUCED_COLOR_4
                       : reduction == 2 ? cv::IMREAD_REDUCED_COLOR_2
                                        : cv::IMREAD_COLOR;
    return colour | cv::IMREAD_IGNORE_ORIENTATION;
}

}  // namespace

Picture decodePicture(const std::vector<std::uint8_t>& bytes, const std::string& name) {
    const PictureHeader header = checkedPictureHeader(bytes, name);
    return finished(decodeStored(bytes, header, name), exifOrientation(bytes), contentId(bytes.data(), bytes.size()));
}

Picture readPicture(const fs::path& path) {
    std::vector<std::uint8_t> bytes = readBytes(path);
    const PictureHeader header = checkedPictureHeader(bytes, utf8(path));
    const int orientation = exifOrientation(bytes);
    std::string id = contentId(bytes.data(), bytes.size());
    const bool isLarge = bytes.size() > kLargeFileBytes && header.format != PictureFormat::Tiff;
    cv::Mat stored = isLarge ? cv::Mat() : decodeStored(bytes, header, utf8(path));
    bytes = std::vector<std::uint8_t>();  // {} would keep the memory, and a large picture is close to what fits
    if (isLarge)
        stored = decodeStoredFile(path, header);
    return finished(std::move(stored), orientation, std::move(id));
}

cv::Mat3b readThumbnail(const fs::path& path, int longerSide) {
    if (hugePictureSize(path))
        return {};
    const std::vector<std::uint8_t> bytes = readBytes(path);
    const PictureHeader header = checkedPictureHeader(bytes, utf8(path));
    cv::Mat3b rgb;
    if (header.format == PictureFormat::Jpeg) {
        const int reduction = jpegReduction(std::max(header.width, header.height), longerSide);
        cv::Mat reduced = decodeStored(bytes, header, utf8(path), reducedFlags(reduction));
        rgb = turnedUpright(inRgbOrder(std::move(reduced)), exifOrientation(bytes));
    } else {
        rgb = decodePicture(bytes, utf8(path)).rgb;
    }
    return reducedTo(rgb, longerSide);
}

cv::Mat3b reducedTo(const cv::Mat3b& rgb, int longerSide) {
    const cv::Size size = reducedSize(rgb.size(), longerSide);
    if (size == rgb.size())
        return rgb;
    cv::Mat3b thumbnail;
    cv::resize(rgb, thumbnail, size, 0, 0, cv::INTER_AREA);
    return thumbnail;
}

bool isPictureFile(const fs::path& path) {
    constexpr std::array<const char*, 15> kExtensions{".png", ".jpg", ".jpeg", ".jpe",  ".jfif",
                                                      ".bmp", ".dib", ".tif",  ".tiff", ".webp",
                                                      ".pbm", ".pgm", ".ppm",  ".pnm",  ".pam"};
    std::string extension = utf8(path.extension());
    std::transform(extension.begin(), extension.end(), extension.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    return std::find(kExtensions.begin(), kExtensions.end(), extension) != kExtensions.end();
}

}  // namespace overlook
