#include "inference/datasets/read_data_set.h"

#include <algorithm>
#include <system_error>

#include "inference/core/files.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/class_folders.h"
#include "inference/datasets/coco_data_set.h"
#include "inference/datasets/csv_data_set.h"
#include "inference/datasets/project_data_set.h"
#include "inference/datasets/voc_folder.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

std::string kindNames() {
    std::vector<std::string> names;
    for (const DataKindEntry& entry : dataKindTable())
        names.emplace_back(entry.id);
    return commaJoined(names);
}

}  // namespace

const std::vector<DataKindEntry>& dataKindTable() {
    static const std::vector<DataKindEntry> table{
        {"project", "a project of Overlook, NAME.overlook", isProjectDataSet, readProjectDataSet},
        {"voc", "PASCAL VOC layout: JPEGImages, SegmentationClass, Annotations, ImageSets", isVocFolder,
         checkedVocFolder},
        {"coco", "COCO instances: outlines, run lengths, crowds", isCocoDataSet, readCocoDataSet},
        {"csv", "a table of pictures and their labels", isCsvDataSet, readCsvDataSet},
        {"folders", "one folder a class, perhaps within train and val", isClassFolders, readClassFolders},
    };
    return table;
}

const DataKindEntry& dataKindOf(const fs::path& path, const std::string& name) {
    const auto& table = dataKindTable();
    const auto named = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return name == entry.id; });
    if (named != table.end())
        return *named;
    if (!name.empty())
        throw Error(Error::Kind::BadRequest,
                    OVERLOOK_TEXT("Error", "There is no kind of data set called “%1”. The kinds are: %2."),
                    {name, kindNames()});
    std::error_code ignored;
    if (!fs::exists(path, ignored))
        throw Error(Error::Kind::Missing,
                    OVERLOOK_TEXT("Error",
                                  "There is no data set '%1'. Check the name, and whether its disk is "
                                  "connected."),
                    {utf8(path)});
    const auto found = std::find_if(table.begin(), table.end(), [&](const auto& entry) { return entry.isOne(path); });
    if (found == table.end())
        throw Error(
            Error::Kind::BadData,
            OVERLOOK_TEXT(
                "Error",
                "'%1' is not recognised as a data set: it is no project (.overlook), has no folder JPEGImages, no "
                "annotations/instances_*.json, no table (.csv), and no sub-folders with pictures."),
            {utf8(path)});
    return *found;
}

ReadDataSet readDataSet(const fs::path& path, const std::string& kind) {
    return dataKindOf(path, kind).read(path);
}

}  // namespace overlook
