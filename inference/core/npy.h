#pragma once

#include <filesystem>
#include <opencv2/core.hpp>
#include <vector>

namespace overlook {

/// Reads a NumPy .npy file with a 2-D array (float16, float32, float64, uint8 or uint16, C order, little-endian) as
/// float32. Throws Error (Missing, Unreadable) with what is wrong.
[[nodiscard]] cv::Mat1f readNpy(const std::filesystem::path& path);

/// Writes a float32 2-D array, format version 1.0, atomically (Flush::Later). Throws Error (Storage).
void writeNpy(const std::filesystem::path& path, const cv::Mat1f& values);

/// Writes a float32 3-D array: `planes` of equal size stacked as C×h×w.
void writeNpy(const std::filesystem::path& path, const std::vector<cv::Mat1f>& planes);

}  // namespace overlook
