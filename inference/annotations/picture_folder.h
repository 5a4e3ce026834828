#pragma once

#include <filesystem>
#include <map>
#include <optional>
#include <string>

namespace overlook {

/// Finds the pictures that annotations speak of by their names.
class PictureFolder {
 public:
    /// Knows no picture.
    PictureFolder() = default;
    /// Knows the pictures in this folder and in the folders in it, as they are now.
    explicit PictureFolder(const std::filesystem::path& folder);

    /// Knows this picture, too, by a name without extension.
    void add(const std::string& name, const std::filesystem::path& file);

    [[nodiscard]] bool isEmpty() const { return m_byPath.empty(); }

    /// The picture with this name; else the one whose path, without extension, is the name's; else, when there is just
    /// one of them in all folders, that with the same file name without extension.
    [[nodiscard]] std::optional<std::filesystem::path> find(const std::string& name) const;

 private:
    std::map<std::string, std::filesystem::path> m_byPath;
    std::map<std::string, std::filesystem::path> m_byStem;  ///< relative, without extension
    std::map<std::string, std::filesystem::path> m_byFile;  ///< without folder and extension; empty = ambiguous
};

/// Whether a folder images or JPEGImages is beside the annotations or in them, so that a picture that is not there is
/// really missing.
[[nodiscard]] bool hasPictureFolder(const std::filesystem::path& annotations);

/// Where the pictures of annotations at `path` usually are: the folders images, JPEGImages, that of the annotations and
/// those above, whichever is there first.
[[nodiscard]] PictureFolder picturesBeside(const std::filesystem::path& path);

}  // namespace overlook
