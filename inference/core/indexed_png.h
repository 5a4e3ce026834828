#pragma once

#include <cstdint>
#include <filesystem>
#include <opencv2/core.hpp>
#include <vector>

namespace overlook {

/// Label value that means "not labelled, ignore".
inline constexpr std::uint8_t kIgnoreLabel = 255;

/// Writes a label picture as an indexed (palette) PNG with the VOC palette, value = class index, atomically
/// (Flush::Later). Byte-identical for the same input. Throws Error (Storage).
void writeIndexedPng(const std::filesystem::path& path, const cv::Mat1b& labels);

/// Reads an indexed or 8-bit grey PNG as label values (palette indices, not colours). Throws Error (Missing,
/// Unreadable).
[[nodiscard]] cv::Mat1b readIndexedPng(const std::filesystem::path& path);
/// The same from a file's bytes; `path` is for sentences.
[[nodiscard]] cv::Mat1b decodeIndexedPng(const std::vector<std::uint8_t>& bytes, const std::filesystem::path& path);

}  // namespace overlook
