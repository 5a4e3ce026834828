#pragma once

#include <filesystem>

#include "inference/datasets/data_problem.h"

namespace overlook {

/// A data set from a table as readCsvSamples() takes it; paths are relative to its folder, and `labels.txt` beside it
/// names the classes where it exists. `path` is the file, or a folder with just one .csv file in it. Ids are the
/// pictures' names without extension and with _ for folders. Throws as readCsvSamples().
[[nodiscard]] ReadDataSet readCsvDataSet(const std::filesystem::path& path);

/// True for a .csv file and for a folder with just one.
[[nodiscard]] bool isCsvDataSet(const std::filesystem::path& path);

}  // namespace overlook
