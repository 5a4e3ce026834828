#pragma once

#include <filesystem>

#include "inference/datasets/data_problem.h"

namespace overlook {

/// True when the folder has a JPEGImages sub-folder.
[[nodiscard]] bool isVocFolder(const std::filesystem::path& folder);

/// A data set in PASCAL VOC layout: JPEGImages, SegmentationClass, Annotations, ImageSets/{Main,Segmentation}.
/// `labels.txt` at the top names the classes (line 0 = background); without it the 20 VOC classes are taken. Labels
/// come from Annotations/<id>.xml, else from the mask, else from a list cls_labels.txt. A list of Segmentation with the
/// name but not the members of one of Main is called "Segmentation/train". Ids are file stems. Throws Error (Missing,
/// BadData) when there is nothing to read; everything else is a problem.
[[nodiscard]] ReadDataSet checkedVocFolder(const std::filesystem::path& folder);

/// The same for a set that has to be without a flaw. Throws Error (Missing, BadData, Unreadable) naming the file and
/// line that is wrong.
[[nodiscard]] DataSet readVocFolder(const std::filesystem::path& folder);

}  // namespace overlook
