#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "inference/core/class_table.h"

namespace overlook {

/// One picture of a data set with what is known about it.
struct Sample {
    std::string id;  ///< file stem, unique in the set
    std::filesystem::path picture;
    std::filesystem::path mask;       ///< SegmentationClass/<id>.png; empty when there is none
    std::vector<int> labels;          ///< ids of the classes that are in the picture, ascending; background never
    std::vector<std::string> splits;  ///< names of the ImageSets lists that hold it
};

/// A data set in PASCAL VOC layout: JPEGImages, SegmentationClass, Annotations, ImageSets/{Main,Segmentation}.
/// `labels.txt` at the top names the classes (line 0 = background); without it the 21 VOC classes are taken.
/// Labels come from Annotations/<id>.xml, else from the mask.
struct VocFolder {
    std::filesystem::path root;
    ClassTable classes;           ///< id 0 = background
    std::vector<Sample> samples;  ///< ordered by id
    /// Ids of every list, in the list's order. A list of Segmentation with the name but not the members of one of Main
    /// is called "Segmentation/train".
    std::map<std::string, std::vector<std::string>> lists;

    /// The samples of one list ("train", "val", …), in the list's order. Throws Error (BadData) for an unknown list.
    [[nodiscard]] std::vector<Sample> split(const std::string& name) const;
    /// Names of all lists, ordered.
    [[nodiscard]] std::vector<std::string> splitNames() const;
};

/// True when the folder has a JPEGImages sub-folder.
[[nodiscard]] bool isVocFolder(const std::filesystem::path& folder);

/// Throws Error (Missing, BadData) naming the file and line that is wrong.
[[nodiscard]] VocFolder readVocFolder(const std::filesystem::path& folder);

}  // namespace overlook
