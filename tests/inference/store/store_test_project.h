#pragma once

#include <filesystem>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/core/tri_mask.h"
#include "inference/store/edit_history.h"
#include "inference/store/project.h"

namespace overlook::test {

/// Adds pictures 1 … count of this size, which exist in the project only, and the classes 0 background, 1 boat, 2 car.
void fill(const Project& project, int count, cv::Size size);

/// The edit that a stroke is: a disc of `radius` image pixels. `mask` has it afterwards.
[[nodiscard]] ProjectEdit stroke(TriMask& mask, std::int64_t image, int classId, cv::Point centre, int radius,
                                 Hint hint = Hint::Attend);

/// Random strokes on a picture, each saved.
void scribble(const Project& project, std::int64_t image, int strokes, std::uint64_t seed);

/// Everything that a project says, row by row, in a form that can be compared: "table|key|…".
[[nodiscard]] std::vector<std::string> contents(const Project& project);

}  // namespace overlook::test
