#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "inference/datasets/data_problem.h"

/// Adding a kind of data set: one file with a function that reads it into a ReadDataSet and one that recognises it, and
/// one line in the table of read_data_set.cpp. Training, the command `data` and the documentation read that table.
namespace overlook {

/// One line of the table of kinds.
struct DataKindEntry {
    const char* id;       ///< "voc", "coco"
    const char* summary;  ///< one English sentence
    bool (*isOne)(const std::filesystem::path& path);
    ReadDataSet (*read)(const std::filesystem::path& path);
};

/// In the order in which they are tried.
[[nodiscard]] const std::vector<DataKindEntry>& dataKindTable();

/// The kind of this name; for an empty name, the first that recognises `path`. Throws Error: BadRequest for an unknown
/// name, Missing when there is no such path, BadData when nothing recognises it.
[[nodiscard]] const DataKindEntry& dataKindOf(const std::filesystem::path& path, const std::string& name = {});

/// Reads a data set of any kind. Throws as dataKindOf() and as the kind's reader.
[[nodiscard]] ReadDataSet readDataSet(const std::filesystem::path& path, const std::string& kind = {});

}  // namespace overlook
