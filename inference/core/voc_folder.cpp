#include "inference/core/voc_folder.h"

#include <algorithm>
#include <opencv2/core.hpp>
#include <optional>
#include <set>
#include <system_error>
#include <utility>

#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/indexed_png.h"
#include "inference/core/picture.h"
#include "inference/core/text_lines.h"
#include "inference/core/voc_annotation.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

bool isFile(const fs::path& path) {
    std::error_code ignored;
    return fs::is_regular_file(path, ignored);
}

/// Files of a folder, ordered; nothing when there is no such folder.
std::vector<fs::path> filesOf(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failure;
    for (fs::directory_iterator entry(folder, failure), end; !failure && entry != end; entry.increment(failure))
        if (isFile(entry->path()))
            files.push_back(entry->path());
    std::sort(files.begin(), files.end());
    return files;
}

ClassTable classesOf(const fs::path& root) {
    const fs::path path = root / "labels.txt";
    if (!isFile(path))
        return ClassTable({"background", "aeroplane", "bicycle",     "bird",  "boat",        "bottle", "bus",
                           "car",        "cat",       "chair",       "cow",   "diningtable", "dog",    "horse",
                           "motorbike",  "person",    "pottedplant", "sheep", "sofa",        "train",  "tvmonitor"});
    std::vector<std::string> names;
    for (const std::string& line : textLines(readText(path))) {
        names.emplace_back(withoutBlanks(line));
        if (names.back().empty())
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "'%1', line %2: the name of a class is missing. The first line names "
                                      "the background, every further line one class."),
                        {utf8(path), std::to_string(names.size())});
    }
    if (names.empty())
        throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "'%1' names no classes."), {utf8(path)});
    return ClassTable(names);
}

std::vector<int> labelsOfMask(const fs::path& path, const ClassTable& classes) {
    std::set<int> values;
    for (const std::uint8_t value : readIndexedPng(path))
        values.insert(value);
    values.erase(0);
    values.erase(kIgnoreLabel);
    for (const int value : values)
        if (!classes.find(value))
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "The mask '%1' holds the value %2, but the data set has only %3 "
                                      "classes. Add the missing names to labels.txt."),
                        {utf8(path), std::to_string(value), std::to_string(classes.size())});
    return {values.begin(), values.end()};
}

Sample sampleOf(const fs::path& root, const fs::path& picture, const ClassTable& classes) {
    Sample sample;
    sample.id = utf8(picture.stem());
    sample.picture = picture;
    const fs::path mask = root / "SegmentationClass" / pathFromUtf8(sample.id + ".png");
    if (isFile(mask))
        sample.mask = mask;
    const fs::path annotation = root / "Annotations" / pathFromUtf8(sample.id + ".xml");
    if (isFile(annotation))
        sample.labels = annotatedLabels(annotation, classes);
    else if (!sample.mask.empty())
        sample.labels = labelsOfMask(sample.mask, classes);
    return sample;
}

std::vector<Sample> samplesOf(const fs::path& root, const ClassTable& classes) {
    std::vector<Sample> samples;
    for (const fs::path& picture : filesOf(root / "JPEGImages"))
        if (isPictureFile(picture))
            samples.push_back(sampleOf(root, picture, classes));
    std::sort(samples.begin(), samples.end(), [](const Sample& a, const Sample& b) { return a.id < b.id; });
    const auto twin = std::adjacent_find(samples.begin(), samples.end(),
                                         [](const Sample& a, const Sample& b) { return a.id == b.id; });
    if (twin != samples.end())
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "'%1' and '%2' differ only in their extension. Rename one of them."),
                    {utf8(twin->picture), utf8((twin + 1)->picture)});
    return samples;
}

Sample* find(std::vector<Sample>& samples, const std::string& id) {
    const auto found =
        std::lower_bound(samples.begin(), samples.end(), id,
                         [](const Sample& sample, const std::string& wanted) { return sample.id < wanted; });
    return found != samples.end() && found->id == id ? &*found : nullptr;
}

/// The ids of a list. Nothing for a list of one class ("2007_000001 -1"): it tells labels, not a split.
std::optional<std::vector<std::string>> idsOf(const fs::path& path, VocFolder& folder) {
    std::vector<std::string> ids;
    int number = 0;
    for (const std::string& line : textLines(readText(path))) {
        ++number;
        const std::string id(withoutBlanks(line));
        if (id.empty())
            continue;
        const std::size_t blank = id.find_first_of(" \t");
        if (blank != std::string::npos && !find(folder.samples, id))
            return std::nullopt;
        if (!find(folder.samples, id))
            throw Error(Error::Kind::BadData,
                        OVERLOOK_TEXT("Error",
                                      "'%1', line %2: there is no picture '%3' in JPEGImages. Add it or "
                                      "remove the line."),
                        {utf8(path), std::to_string(number), id});
        ids.push_back(id);
    }
    return ids;
}

/// Main's lists go by their names. A list of Segmentation that has the name of another one of Main but other members
/// is called "Segmentation/train".
void readLists(VocFolder& folder) {
    for (const char* group : {"Main", "Segmentation"})
        for (const fs::path& path : filesOf(folder.root / "ImageSets" / group)) {
            if (path.extension() != ".txt")
                continue;
            const auto ids = idsOf(path, folder);
            const std::string name = utf8(path.stem());
            if (!ids)
                continue;
            const auto [list, isNew] = folder.lists.emplace(name, *ids);
            if (!isNew && list->second != *ids)
                folder.lists.emplace(group + ("/" + name), *ids);
        }
    for (const auto& [name, ids] : folder.lists)
        for (const std::string& id : ids)
            find(folder.samples, id)->splits.push_back(name);
}

}  // namespace

std::vector<Sample> VocFolder::split(const std::string& name) const {
    const auto list = lists.find(name);
    if (list == lists.end()) {
        std::string known;
        for (const auto& [other, ids] : lists)
            known += (known.empty() ? "" : ", ") + other;
        throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "The data set '%1' has no list '%2'. It has: %3."),
                    {utf8(root), name, known.empty() ? "-" : known});
    }
    std::vector<Sample> members;
    for (const std::string& id : list->second)
        members.push_back(
            *std::lower_bound(samples.begin(), samples.end(), id,
                              [](const Sample& sample, const std::string& wanted) { return sample.id < wanted; }));
    return members;
}

std::vector<std::string> VocFolder::splitNames() const {
    std::vector<std::string> names;
    for (const auto& [name, ids] : lists)
        names.push_back(name);
    return names;
}

bool isVocFolder(const fs::path& folder) {
    std::error_code ignored;
    return fs::is_directory(folder / "JPEGImages", ignored);
}

VocFolder readVocFolder(const fs::path& root) {
    std::error_code ignored;
    if (!fs::is_directory(root, ignored))
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There is no folder '%1'. Check the name."),
                    {utf8(root)});
    if (!isVocFolder(root))
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "The folder '%1' is not a data set in PASCAL VOC layout: it has no folder "
                                  "JPEGImages."),
                    {utf8(root)});
    VocFolder folder;
    folder.root = root;
    folder.classes = classesOf(root);
    folder.samples = samplesOf(root, folder.classes);
    if (folder.samples.empty())
        throw Error(Error::Kind::BadData, OVERLOOK_TEXT("Error", "There are no pictures in '%1'."),
                    {utf8(root / "JPEGImages")});
    readLists(folder);
    return folder;
}

}  // namespace overlook
