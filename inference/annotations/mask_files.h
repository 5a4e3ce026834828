#pragma once

#include <filesystem>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/annotations/annotation_format.h"

namespace overlook {

/// Files in a folder and the folders in it whose names end so, ordered; hidden ones are left out.
[[nodiscard]] std::vector<std::filesystem::path> filesEnding(const std::filesystem::path& folder,
                                                             const std::string& extension);

/// What the picture of a mask file is called: no extension, not that of the picture either.
[[nodiscard]] std::string nameOfMask(const std::filesystem::path& file);

/// A folder with one file of class numbers a picture, and perhaps a labels.txt; without it, all masks are read for the
/// numbers in them. Throws Error (Missing, BadData).
[[nodiscard]] AnnotationSource openMaskFiles(const std::filesystem::path& folder, const std::string& extension,
                                             cv::Mat (*read)(const std::filesystem::path& path));

/// 8-bit class numbers as 16 bit, and back; the value for "ignore" is kept. Throws Error (BadData) when one is too
/// large.
[[nodiscard]] cv::Mat widened(const cv::Mat& narrow);
[[nodiscard]] cv::Mat narrowed(const cv::Mat& wide, const std::string& picture);

}  // namespace overlook
