#pragma once

#include <filesystem>
#include <opencv2/core.hpp>

namespace overlook {

/// Class numbers from a PNG: with a palette, in the colours of the VOC palette, or grey of up to 16 bits (then
/// CV_16UC1, else CV_8UC1). Throws Error (Missing, Unreadable).
[[nodiscard]] cv::Mat readMaskPng(const std::filesystem::path& path);

/// The same from a file's bytes; `name` is for sentences.
[[nodiscard]] cv::Mat decodeMaskPng(const std::vector<std::uint8_t>& bytes, const std::filesystem::path& name);

/// Writes CV_8UC1 or CV_16UC1 as grey, atomically. Byte-identical for the same input. Throws Error (Storage).
void writeGreyPng(const std::filesystem::path& path, const cv::Mat& values);

}  // namespace overlook
