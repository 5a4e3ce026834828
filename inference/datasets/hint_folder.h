#pragma once

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/core/tri_mask.h"
#include "inference/datasets/data_problem.h"

namespace overlook {

/// What somebody says of where a network should look for one class of a picture.
struct HintMask {
    static constexpr std::uint8_t kLook = 255;
    static constexpr std::uint8_t kDoNotLook = 0;
    static constexpr std::uint8_t kUnknown = 128;

    int classId = 0;
    cv::Mat1b pixels;  ///< of the picture's size
};

/// Hints for some pictures of a data set, from a folder of masks or a project.
class HintFolder {
 public:
    HintFolder() = default;

    /// Pictures for which there are hints, ordered.
    [[nodiscard]] std::vector<std::string> samples() const;
    /// Classes for which there are hints, ascending.
    [[nodiscard]] std::vector<int> classIds() const;
    /// The hints of one picture, one a class; none for pictures without. Throws Error (Missing, Unreadable).
    [[nodiscard]] std::vector<HintMask> of(const std::string& sample) const;

    /// A hint that was drawn. Kept compressed.
    void add(const std::string& sample, int classId, const TriMask& hint);

    /// The hints of these pictures only.
    [[nodiscard]] HintFolder of(const std::vector<std::string>& samples) const;
    /// Those of `count` pictures that the seed chooses. More of the same seed hold the fewer.
    [[nodiscard]] HintFolder chosen(std::size_t count, std::uint64_t seed) const;
    /// Those for these classes only.
    [[nodiscard]] HintFolder forClasses(const std::vector<int>& classIds) const;

    [[nodiscard]] bool isEmpty() const { return m_files.empty(); }

 private:
    friend class HintReader;

    static constexpr int kEveryClass = -1;

    struct File {
        std::filesystem::path path;
        int classId = kEveryClass;  ///< kEveryClass: a mask of class ids
        std::vector<int> ids;       ///< of the classes that it says something of
        /// Instead of a file: TriMask::bytes().
        std::shared_ptr<const std::vector<std::uint8_t>> drawn = nullptr;
    };

    std::map<std::string, std::vector<File>> m_files;  ///< by sample
};

/// A hint's pixels as masks of hints have them, and back; values that mean nothing become unknown.
[[nodiscard]] cv::Mat1b maskPixelsOf(const TriMask& hint);
[[nodiscard]] TriMask hintOfMask(const cv::Mat1b& pixels);

/// Reads and checks a folder of hints, or those of a project (.overlook). A folder holds either form, or both:
/// - `<class name or id>/<picture id>.png`: 255 (or 1) = look here, 0 = do not look here, 128 = unknown;
/// - `<picture id>.png` as in SegmentationClass: the pixels of a class are where to look for it, the background (0) is
///   where not to look for any class of the mask, pixels of other classes and 255 are unknown.
/// Hints have the size of their picture; `set` knows the sizes. Files that cannot be used become problems.
/// Throws Error (Missing) when there is no such folder.
[[nodiscard]] HintFolder readHints(const std::filesystem::path& folder, const DataSet& set, DataProblems& problems);

}  // namespace overlook
