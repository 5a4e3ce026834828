#pragma once

#include <cstdint>
#include <filesystem>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/image_status.h"

namespace overlook {

class Database;
class Project;
class Statement;

/// A picture of a project.
struct ProjectImage {
    std::int64_t id = 0;       ///< in the project; 0 = not in it yet
    std::string name;          ///< unique, fit for a file name: the picture's id in a data set
    std::string path;          ///< UTF-8, with "/", relative to the project's folder
    std::string absolute;      ///< where it was when it was added
    std::string content;       ///< content id; empty until the picture was read
    std::uintmax_t bytes = 0;  ///< of the file
    cv::Size size;             ///< of the upright picture, in pixels
    int orientation = 1;       ///< EXIF, 1 … 8
    ImageStatus status = ImageStatus::New;
    std::vector<int> labels;         ///< class ids, ascending
    std::vector<std::string> lists;  ///< "train", "val", …
    std::string mask;                ///< indexed PNG of class ids, like `path`; empty when there is none
};

/// What a list of pictures needs of each.
struct ImageRow {
    std::int64_t id = 0;
    std::string name;
    std::string path;
    ImageStatus status = ImageStatus::New;
    cv::Size size;
    std::vector<int> labels;
    bool hasHints = false;
};

enum class ImageOrder { Added, Path, Status, Size };

/// Which pictures are listed, and in which order. All conditions have to hold.
struct ImageQuery {
    std::optional<ImageStatus> status;
    std::optional<int> classId;  ///< among the labels
    std::optional<bool> hasHints;
    std::string text;  ///< in the path; case of ASCII letters does not matter
    ImageOrder order = ImageOrder::Path;
    bool isDescending = false;
};

/// The pictures of a project.
class ImageTable {
 public:
    explicit ImageTable(const Project& project) : m_project(project) {}

    /// Reads the file once: content id, size, orientation. Nothing is added. Throws Error (Missing, Unreadable).
    [[nodiscard]] ProjectImage described(const std::filesystem::path& file) const;
    /// Adds pictures in one transaction; those whose path is known already are left as they are. A name that another
    /// picture has gets a number behind it. Returns how many were new.
    std::size_t add(const std::vector<ProjectImage>& images) const;

    [[nodiscard]] std::optional<ProjectImage> find(std::int64_t id) const;
    [[nodiscard]] std::optional<ProjectImage> findName(const std::string& name) const;
    [[nodiscard]] std::vector<ProjectImage> all() const;  ///< ordered by name
    [[nodiscard]] std::int64_t count() const;

    /// 100,000 rows take a third of a second.
    [[nodiscard]] std::vector<ImageRow> list(const ImageQuery& query) const;
    /// The first match behind this picture, beginning anew at the end; nothing when there is none. `image` may be 0.
    [[nodiscard]] std::optional<std::int64_t> next(const ImageQuery& query, std::int64_t image) const;

    /// Where the file is now: beside the project as it was, else where it was when it was added.
    [[nodiscard]] std::filesystem::path fileOf(const ProjectImage& image) const;
    /// The path as it is kept: relative to the project.
    [[nodiscard]] std::string pathWithin(const std::filesystem::path& file) const;
    /// What its file is, once it was read: content id, length, size, orientation. Throws Error (Storage).
    void setDescription(const ProjectImage& image) const;
    /// The picture is found at this place from now on.
    void setFile(std::int64_t id, const std::filesystem::path& file) const;
    /// For a project that was copied from another folder: its pictures and masks are where they were.
    void rebase(const std::filesystem::path& former) const;

 private:
    [[nodiscard]] static ProjectImage imageOf(const Statement& row);
    [[nodiscard]] std::string freeName(const std::string& wanted) const;

    const Project& m_project;
};

/// Class ids as they are kept: ",1,5,"; empty for none.
[[nodiscard]] std::string labelsText(const std::vector<int>& labels);
[[nodiscard]] std::vector<int> labelsOfText(const std::string& text);

}  // namespace overlook
