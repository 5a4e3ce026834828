#pragma once

#include <filesystem>
#include <vector>

#include "inference/datasets/data_set.h"

namespace overlook {

/// Class ids of a sample's pixels (kIgnoreLabel = unknown), read or drawn; empty when the sample has no mask. Objects
/// need the sample's size. Merged classes are what they are by now. Throws Error (Missing, Unreadable) naming the file.
[[nodiscard]] cv::Mat1b maskOf(const Sample& sample);

/// The classes that a mask holds, ascending, without background and kIgnoreLabel. Throws Error (BadData) for a value
/// that is no class; `path` is named in the sentence.
[[nodiscard]] std::vector<int> labelsOfMask(const cv::Mat1b& mask, const std::filesystem::path& path,
                                            const ClassTable& classes);

}  // namespace overlook
