#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "inference/datasets/data_problem.h"

namespace overlook {

/// Labels of pictures by their ids, each ascending.
using LabelList = std::map<std::string, std::vector<int>>;

/// The list of labels at the top of a data set or in its ImageSets: `cls_labels.txt` with one line a picture, its name
/// (an extension does not matter) and then the names or ids of its classes with blanks in between, or `cls_labels.csv`
/// as readCsvSamples() takes it. Empty without such a file. Lines that cannot be used become problems, and so does
/// a `cls_labels.npy` that stands alone: dictionaries of Python are pickles, that is, programs.
[[nodiscard]] LabelList labelListOf(const std::filesystem::path& root, const ClassTable& classes,
                                    DataProblems& problems);

}  // namespace overlook
