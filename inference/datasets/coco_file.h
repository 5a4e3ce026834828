#pragma once

#include <cstdint>
#include <filesystem>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/datasets/data_problem.h"
#include "inference/datasets/object_region.h"

namespace overlook {

/// A kind of objects, as COCO numbers it.
struct CocoCategory {
    std::int64_t id = 0;
    std::string name;
};

/// A picture of a COCO file.
struct CocoImage {
    std::int64_t id = 0;
    std::string fileName;
    cv::Size size;  ///< empty where the file does not say it
};

/// An object in a picture of a COCO file; the class of its region is still to be found.
struct CocoObject {
    std::int64_t id = 0;
    std::int64_t image = 0;
    std::int64_t category = 0;
    ObjectRegion region;  ///< neither outlines nor runs where only a box is given
    cv::Size runsSize;    ///< of the picture for which the runs were counted
};

/// What a file of COCO instances says.
struct CocoFile {
    std::filesystem::path path;
    std::vector<CocoCategory> categories;
    std::vector<CocoImage> images;
    std::vector<CocoObject> objects;
};

/// Reads a file of COCO instances without ever holding more than one entry of its JSON. Entries with missing or wrong
/// fields become problems. Throws Error (Missing, Unreadable, BadData) for damaged JSON and for other files.
[[nodiscard]] CocoFile readCocoFile(const std::filesystem::path& path, DataProblems& problems);

}  // namespace overlook
