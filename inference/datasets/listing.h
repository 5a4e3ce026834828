#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace overlook {

[[nodiscard]] bool isFile(const std::filesystem::path& path);
[[nodiscard]] bool isFolder(const std::filesystem::path& path);

/// Files of a folder, ordered; nothing when there is no such folder.
[[nodiscard]] std::vector<std::filesystem::path> filesOf(const std::filesystem::path& folder);
/// Those of them whose names end as pictures do.
[[nodiscard]] std::vector<std::filesystem::path> picturesOf(const std::filesystem::path& folder);
/// Folders in a folder, ordered, without hidden ones.
[[nodiscard]] std::vector<std::filesystem::path> foldersOf(const std::filesystem::path& folder);

/// "a.b" of "a.b.jpg" and of "a.b": only the endings of picture files are endings.
[[nodiscard]] std::string withoutPictureExtension(const std::string& name);

/// A sample id for a picture by its path within the data set: no extension, no "./", and _ for folders.
[[nodiscard]] std::string idOfPicture(const std::string& path);

}  // namespace overlook
