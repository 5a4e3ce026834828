#pragma once

#include <cstdint>
#include <filesystem>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>
#include <string>
#include <vector>

#include "inference/core/error.h"
#include "inference/core/picture.h"
#include "inference/core/picture_header.h"

namespace overlook {

/// The pixels and coefficients of a picture that is decoded: no more than the pixels of the largest other picture.
inline constexpr std::int64_t kMostDecodingBytes = kMaxPicturePixels * 3;

/// The header of a file that is worth decoding: a known format, all there, a size that can be true and is not too
/// large, and no more than `mostBytes` of pixels and coefficients where these are kept. Throws Error (Unreadable);
/// allocates nothing of the claimed size.
[[nodiscard]] PictureHeader checkedPictureHeader(const std::vector<std::uint8_t>& bytes, const std::string& name,
                                                 std::int64_t mostBytes = kMostDecodingBytes);

/// What is said of a file whose head is sound and whose pixels are not.
[[nodiscard]] Error damagedPicture(const std::string& name, PictureFormat format);

/// The pixels as OpenCV decodes them: BGR(A) order, EXIF orientation not applied, `flags` of cv::ImreadModes.
/// Throws Error (Unreadable); cv::Exception never leaves.
[[nodiscard]] cv::Mat decodeStored(const std::vector<std::uint8_t>& bytes, const PictureHeader& header,
                                   const std::string& name, int flags = cv::IMREAD_UNCHANGED);
/// The same from the file, of which only pieces are in memory; not for TIFF. `header` is of the file as it is now.
[[nodiscard]] cv::Mat decodeStoredFile(const std::filesystem::path& path, const PictureHeader& header);

}  // namespace overlook
