#pragma once

#include <filesystem>
#include <map>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/class_table.h"
#include "inference/core/run_folder.h"

namespace overlook {

/// The maps of many pictures, one a picture and class: an epoch of a run, or what `explain` wrote into a folder.
class MapCollection {
 public:
    struct Class {
        std::string name;  ///< empty when nobody told
        int id = 0;        ///< value in masks where no data set says another
    };

    /// Maps of one kind ("maps", "accumulated") and epoch (0 = the last) of a run; may be none.
    static MapCollection ofRun(const RunFolder& run, const std::string& kind, int epoch);
    /// Files <picture>.<class index>.<method>.npy with their .json, of this method; empty = the only one that is there.
    /// Throws Error: Missing (no such folder), BadData (no map there), BadRequest (several methods).
    static MapCollection ofFolder(const std::filesystem::path& folder, const std::string& method);
    /// Either of them, whatever is at `path`. Throws Error (BadData) when there is no map.
    static MapCollection at(const std::filesystem::path& path, const std::string& kind, int epoch,
                            const std::string& method);

    /// Whether there is a run, or a folder with maps.
    [[nodiscard]] static bool isAt(const std::filesystem::path& path);

    /// Names of the pictures, ordered.
    [[nodiscard]] std::vector<std::string> pictures() const;
    /// By class index.
    [[nodiscard]] const std::map<int, Class>& classes() const { return m_classes; }
    /// The class index of each map of a picture.
    [[nodiscard]] std::vector<int> classesOf(const std::string& picture) const;
    /// Throws Error (Missing, Unreadable) naming the file.
    [[nodiscard]] cv::Mat1f map(const std::string& picture, int classIndex) const;

    /// Class ids of a data set by class index, by their names; of classes without name, the ids that the data set has.
    [[nodiscard]] std::map<int, int> idsIn(const ClassTable& table) const;
    /// The classes as masks number them without a data set, background first.
    [[nodiscard]] ClassTable table() const;

    [[nodiscard]] int epoch() const { return m_epoch; }  ///< 0 = of no run
    [[nodiscard]] const std::string& method() const { return m_method; }

 private:
    std::map<std::string, std::map<int, std::filesystem::path>> m_files;
    std::map<int, Class> m_classes;
    int m_epoch = 0;
    std::string m_method;
};

}  // namespace overlook
