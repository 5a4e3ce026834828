#pragma once

#include <filesystem>
#include <opencv2/core.hpp>
#include <vector>

namespace overlook {

/// Reads a NumPy .npy file with a 2-D array (floats of 16, 32 or 64 bits, whole numbers of 8 to 64, uint32 and uint64
/// excepted, C order, little-endian) as float32. Throws Error (Missing, Unreadable) with what is wrong.
[[nodiscard]] cv::Mat1f readNpy(const std::filesystem::path& path);

/// The same as stored: CV_8U, CV_8S, CV_16U, CV_16S, CV_32S, CV_16F, CV_32F or CV_64F; int64 becomes CV_64F.
[[nodiscard]] cv::Mat readStoredNpy(const std::filesystem::path& path);

/// Writes uint8 (CV_8UC1) or uint16 (CV_16UC1), otherwise as below.
void writeWholeNpy(const std::filesystem::path& path, const cv::Mat& values);

/// Writes a float32 2-D array, format version 1.0, atomically (Flush::Later). Throws Error (Storage).
void writeNpy(const std::filesystem::path& path, const cv::Mat1f& values);

/// Writes a float32 3-D array: `planes` of equal size stacked as C×h×w.
void writeNpy(const std::filesystem::path& path, const std::vector<cv::Mat1f>& planes);

}  // namespace overlook
