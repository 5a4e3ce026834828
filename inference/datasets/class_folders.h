#pragma once

#include <filesystem>

#include "inference/datasets/data_problem.h"

namespace overlook {

/// True when sub-folders hold pictures, or sub-folders of `train` do.
[[nodiscard]] bool isClassFolders(const std::filesystem::path& folder);

/// A data set with one folder for each class, <class>/<picture>, or with lists, <list>/<class>/<picture>, where lists
/// are called train, training, val, valid, validation, test or testing. Every picture has one label: its folder's name.
/// Classes are in the order of `labels.txt` (line 0 = background) where there is one, else in that of their names. Ids
/// are <class>_<stem> or <list>_<class>_<stem>, because pictures of two folders may share a name.
/// Throws Error (Missing, BadData) when there is nothing to read; everything else is a problem.
[[nodiscard]] ReadDataSet readClassFolders(const std::filesystem::path& folder);

}  // namespace overlook
