#include "inference/datasets/coco_file.h"

#include <nlohmann/json.hpp>

#include "inference/core/files.h"
#include "inference/datasets/json_fields.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

std::vector<cv::Point2f> outlineOf(const json& numbers) {
    const bool isOutline = numbers.is_array() && numbers.size() >= 6 && numbers.size() % 2 == 0;
    if (!isOutline)
        throw WrongField{"segmentation"};
    std::vector<float> values;
    values.reserve(numbers.size());
    for (const json& number : numbers) {
        (void)coordinate(number, "segmentation");
        values.push_back(number.get<float>());
    }
    std::vector<cv::Point2f> outline;
    for (std::size_t i = 0; i < values.size(); i += 2)
        outline.emplace_back(values[i], values[i + 1]);
    return outline;
}

void readRuns(const json& segmentation, CocoObject& object) {
    const auto counts = segmentation.find("counts");
    const auto size = segmentation.find("size");
    if (counts == segmentation.end())
        throw WrongField{"segmentation.counts"};
    if (size == segmentation.end() || !size->is_array() || size->size() != 2)
        throw WrongField{"segmentation.size"};
    object.runsSize = {pictureSide((*size)[1], "segmentation.size"), pictureSide((*size)[0], "segmentation.size")};
    object.region.runs = runLengthsField(*counts, "segmentation.counts");
    if (!fills(object.region.runs, object.runsSize))
        throw WrongField{"segmentation.counts"};
}

CocoCategory categoryOf(const json& entry) {
    return {wholeNumber(entry, "id"), textField(entry, "name")};
}

CocoImage imageOf(const json& entry) {
    CocoImage image{wholeNumber(entry, "id"), textField(entry, "file_name"), {}};
    if (entry.contains("width") || entry.contains("height"))
        image.size = {pictureSide(entry.value("width", json()), "width"),
                      pictureSide(entry.value("height", json()), "height")};
    return image;
}

CocoObject objectOf(const json& entry) {
    CocoObject object;
    object.id = entry.contains("id") ? wholeNumber(entry, "id") : 0;
    object.image = wholeNumber(entry, "image_id");
    object.category = wholeNumber(entry, "category_id");
    const auto crowd = entry.find("iscrowd");
    object.region.isCrowd = crowd != entry.end() && (*crowd == 1 || *crowd == true);
    const auto segmentation = entry.find("segmentation");
    if (segmentation == entry.end() || segmentation->is_null())
        return object;
    if (segmentation->is_object())
        readRuns(*segmentation, object);
    else if (!segmentation->is_array())
        throw WrongField{"segmentation"};
    else
        for (const json& outline : *segmentation)
            object.region.outlines.push_back(outlineOf(outline));
    return object;
}

/// Takes one entry of the file.
void take(const std::string& list, const json& entry, CocoFile& file) {
    if (list == "categories")
        file.categories.push_back(categoryOf(entry));
    else if (list == "images")
        file.images.push_back(imageOf(entry));
    else if (list == "annotations")
        file.objects.push_back(objectOf(entry));
}

Error notCoco(const fs::path& path) {
    return Error(Error::Kind::BadData,
                 OVERLOOK_TEXT("Error",
                               "'%1' is not a file of COCO instances: it needs the lists “images”, “annotations” and "
                               "“categories”."),
                 {utf8(path)});
}

}  // namespace

CocoFile readCocoFile(const fs::path& path, DataProblems& problems) {
    CocoFile file;
    file.path = path;
    const auto lists = readJsonLists(path, [&](const std::string& list, std::size_t number, const json& entry) {
        try {
            take(list, entry, file);
        } catch (const WrongField& field) {
            problems.push_back({wrongEntry(path, list, number, field)});
        }
    });
    if (!lists || !lists->count("images") || !lists->count("annotations") || !lists->count("categories"))
        throw notCoco(path);
    return file;
}

}  // namespace overlook
