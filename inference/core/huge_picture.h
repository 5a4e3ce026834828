#pragma once

#include <filesystem>
#include <opencv2/core.hpp>
#include <optional>

#include "inference/core/job_control.h"

namespace overlook {

/// The size of an upright picture for which readThumbnail() makes no thumbnail, since it would be in memory as a whole;
/// nothing for any other. Reads no more than the file's head. Throws Error (Missing, Unreadable).
[[nodiscard]] std::optional<cv::Size> hugePictureSize(const std::filesystem::path& path);

/// A small copy like readThumbnail()'s of a picture of any size, which is read piece by piece: PNG that is not
/// interlaced, by its rows, and TIFF of 8 or 16 bit, by its strips or tiles. No more than 16 million pixels are in
/// memory at a time. Nothing for a file that cannot be read so. Throws Error (Missing, Unreadable, Cancelled).
[[nodiscard]] std::optional<cv::Mat3b> thumbnailInPieces(const std::filesystem::path& path, int longerSide,
                                                         const JobControl& job);

}  // namespace overlook
