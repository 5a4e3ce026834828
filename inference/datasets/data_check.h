#pragma once

#include <filesystem>
#include <opencv2/core.hpp>

#include "inference/core/job_control.h"
#include "inference/datasets/data_problem.h"

namespace overlook {

/// How closely the pictures are looked at.
enum class CheckDepth {
    Headers,  ///< there, complete, of a known format and of a size that can be true
    Pixels    ///< decoded, too
};

/// Size of the upright picture by its file's header; nothing is decoded. Throws Error (Missing, Unreadable).
[[nodiscard]] cv::Size pictureSizeOf(const std::filesystem::path& path);

/// Looks at every picture and mask of a data set: adds problems, in the order of the samples, and sets the samples'
/// sizes. Masks are decoded: they must have the size of their picture and hold only classes of the set. Works on all
/// cores. Throws Error (Cancelled).
void checkFiles(ReadDataSet& read, CheckDepth depth, const JobControl& job);

}  // namespace overlook
