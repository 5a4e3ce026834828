#pragma once

#include <filesystem>
#include <map>

namespace overlook {

/// Whether a file name ends as those of models do: .pt, .pth, .ts, .torchscript, .safetensors.
[[nodiscard]] bool isModelFile(const std::filesystem::path& file);

/// The model files of a folder as epochs of one training, whoever wrote them: epoch (1 …) -> file. Names that differ
/// only in their numbers are one series, and the largest series counts ("best.pt" beside it is left out). Its epoch is
/// the first number that differs from file to file, counted from 1 also where the names count from 0; files without
/// such a number are numbered in the order of their names. Empty when there is no model file.
[[nodiscard]] std::map<int, std::filesystem::path> checkpointsIn(const std::filesystem::path& folder);

}  // namespace overlook
