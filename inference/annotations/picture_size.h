#pragma once

#include <filesystem>
#include <opencv2/core.hpp>
#include <string>

#include "inference/annotations/picture_folder.h"
#include "inference/datasets/data_problem.h"

namespace overlook {

/// The size of a picture from its own file. Empty, with a problem that names `place`, when it is not there or cannot be
/// read.
[[nodiscard]] cv::Size sizeFromFile(const std::string& name, const std::filesystem::path& place,
                                    const PictureFolder& pictures, DataProblems& problems);

}  // namespace overlook
