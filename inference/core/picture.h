#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

namespace overlook {

/// A decoded picture, upright (EXIF orientation applied once, here).
struct Picture {
    cv::Mat3b rgb;  ///< what is shown and what networks see: 8 bit, RGB order; 16-bit scaled by 1/257, alpha dropped
    cv::Mat
        original;  ///< as stored, upright: 1–4 channels (RGB(A) order), 8U/16U/32F; shares pixels with rgb where equal
    int orientation = 1;    ///< EXIF orientation 1–8 that was applied
    std::string contentId;  ///< XXH3-128 of the file's bytes, 32 hex digits

    [[nodiscard]] cv::Size size() const { return rgb.size(); }
};

/// Largest picture that is decoded, in pixels (width × height).
inline constexpr std::int64_t kMaxPicturePixels = 400'000'000;

/// Decodes PNG, JPEG, BMP, TIFF, WebP, PNM … from memory. `name` is used in error sentences only.
/// Throws Error (Unreadable) for zero bytes, unknown formats, truncated files and sizes above kMaxPicturePixels
/// (the claimed size is checked before anything is allocated).
[[nodiscard]] Picture decodePicture(const std::vector<std::uint8_t>& bytes, const std::string& name);

/// Reads and decodes a file; any path, any language. A large file is never in memory together with its pixels. Throws
/// Error (Missing, Unreadable).
[[nodiscard]] Picture readPicture(const std::filesystem::path& path);

/// All but JPEG of one scan are decoded as a whole for their thumbnail: not beyond this size.
inline constexpr std::int64_t kMaxThumbnailPixels = 100'000'000;

/// A small copy with the longer side at most `longerSide` pixels (JPEG decoded at reduced scale where possible). Empty
/// where it would take as much memory as the picture itself (kMaxThumbnailPixels).
[[nodiscard]] cv::Mat3b readThumbnail(const std::filesystem::path& path, int longerSide);

/// The same for pixels that are there already: area averaged, never enlarged; may share its memory with `rgb`.
[[nodiscard]] cv::Mat3b reducedTo(const cv::Mat3b& rgb, int longerSide);

/// True for file names with an extension that decodePicture understands (case does not matter).
[[nodiscard]] bool isPictureFile(const std::filesystem::path& path);

/// XXH3-128 of the bytes as 32 hex digits.
[[nodiscard]] std::string contentId(const void* bytes, std::size_t size);
/// The same of a file of any size, which is never in memory as a whole. Throws Error (Missing, Unreadable).
[[nodiscard]] std::string fileContentId(const std::filesystem::path& path);

}  // namespace overlook
