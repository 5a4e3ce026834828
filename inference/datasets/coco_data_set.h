#pragma once

#include <filesystem>

#include "inference/datasets/data_problem.h"

namespace overlook {

/// True for a .json file and for a folder with annotations/instances_*.json or instances_*.json.
[[nodiscard]] bool isCocoDataSet(const std::filesystem::path& path);

/// A data set of COCO instances. Each file instances_<list>.json is a list; years are no part of its name, so that
/// instances_train2017.json is "train". A single file that is called otherwise is the list "train". Pictures are looked
/// for in images/<list>, images, <list> and the folder itself. Class ids are COCO's where all fit 1 … 254, else counted
/// from 1 in their order. Masks are drawn from outlines and run lengths as drawnMask() says; with more than 254
/// classes, or where an object has only a box, there are none. Ids are file names without extension and with _ for
/// folders. Throws Error (Missing, Unreadable, BadData) when a file cannot be used; wrong entries are problems.
[[nodiscard]] ReadDataSet readCocoDataSet(const std::filesystem::path& path);

}  // namespace overlook
