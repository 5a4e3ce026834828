#pragma once

#include <filesystem>
#include <opencv2/core.hpp>

namespace overlook {

/// A map that another program saved as a grey 8- or 16-bit PNG: the stored numbers as they are, 0 … 255 or 0 … 65535.
/// Throws Error (Missing, Unreadable), also for colours.
[[nodiscard]] cv::Mat1f readMapPicture(const std::filesystem::path& path);

}  // namespace overlook
