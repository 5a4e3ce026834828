#pragma once

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace overlook {

/// The files that one field of a request stands for, below a folder that they share.
struct FileSet {
    std::string field;
    std::filesystem::path root;                ///< absolute
    std::vector<std::filesystem::path> files;  ///< absolute, below `root`; the one that the field names first

    [[nodiscard]] std::string nameOf(const std::filesystem::path& file) const;  ///< relative to `root`, UTF-8
};

/// What has to be where the engine is before it gets this request. Throws Error (Missing, Unreadable).
[[nodiscard]] std::vector<FileSet> fileSetsOf(const std::string& method, const nlohmann::json& params);

}  // namespace overlook
