#include <algorithm>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <utility>

#include "inference/annotations/class_list.h"
#include "inference/annotations/coco_polygon.h"
#include "inference/annotations/formats.h"
#include "inference/annotations/picture_size.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/json_fields.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

const char* const kBeginning = "instances_";
const char* const kNoList = "default";  ///< what CVAT calls the file of pictures without a list

/// An annotation whose picture and category may come later in the file.
struct CocoEntry {
    std::size_t number = 0;  ///< in its list, from 1
    std::int64_t image = 0;
    std::int64_t category = 0;
    cv::Size runsSize;
    Shape shape;
};

/// One file, entry by entry.
struct CocoContents {
    fs::path path;
    std::string list;
    std::vector<std::pair<std::int64_t, std::string>> categories;
    std::vector<AnnotatedPicture> pictures;
    std::vector<CocoEntry> entries;
};

Polygon ringOf(const json& numbers) {
    if (!numbers.is_array() || numbers.size() < 6 || numbers.size() % 2 != 0)
        throw WrongField{"segmentation"};
    Polygon ring;
    for (std::size_t i = 0; i < numbers.size(); i += 2)
        ring.emplace_back(coordinate(numbers[i], "segmentation"), coordinate(numbers[i + 1], "segmentation"));
    return ring;
}

void readBitmap(const json& segmentation, CocoEntry& entry) {
    const json size = segmentation.value("size", json());
    if (!size.is_array() || size.size() != 2)
        throw WrongField{"segmentation.size"};
    entry.runsSize = {pictureSide(size[1], "segmentation.size"), pictureSide(size[0], "segmentation.size")};
    entry.shape.kind = ShapeKind::Bitmap;
    entry.shape.runs = runLengthsField(segmentation.value("counts", json()), "segmentation.counts");
    if (!isPictureSize(entry.runsSize) || !fills(entry.shape.runs, entry.runsSize))
        throw WrongField{"segmentation.counts"};
}

void readBox(const json& annotation, Shape& shape) {
    const json box = annotation.value("bbox", json());
    if (!box.is_array() || box.size() != 4)
        throw WrongField{"bbox"};
    const cv::Point2d corner(coordinate(box[0], "bbox"), coordinate(box[1], "bbox"));
    const cv::Point2d size(coordinate(box[2], "bbox"), coordinate(box[3], "bbox"));
    if (size.x < 0 || size.y < 0)
        throw WrongField{"bbox"};
    shape.kind = ShapeKind::Rectangle;
    shape.rings = {{corner, corner + size}};
}

CocoEntry entryOf(const json& annotation, std::size_t number) {
    CocoEntry entry;
    entry.number = number;
    entry.image = wholeNumber(annotation, "image_id");
    entry.category = wholeNumber(annotation, "category_id");
    if (annotation.contains("id"))
        entry.shape.number = wholeNumber(annotation, "id");
    const json crowd = annotation.value("iscrowd", json());
    entry.shape.isCrowd = crowd == 1 || crowd == true;
    const json segmentation = annotation.value("segmentation", json());
    if (segmentation.is_object())
        readBitmap(segmentation, entry);
    else if (segmentation.is_array() && !segmentation.empty())
        std::transform(segmentation.begin(), segmentation.end(), std::back_inserter(entry.shape.rings), ringOf);
    else if (segmentation.is_null() || segmentation.is_array())
        readBox(annotation, entry.shape);
    else
        throw WrongField{"segmentation"};
    return entry;
}

AnnotatedPicture pictureOf(const json& image, const std::string& list) {
    AnnotatedPicture picture;
    picture.number = wholeNumber(image, "id");
    picture.name = pictureName(textField(image, "file_name"));
    if (picture.name.empty())
        throw WrongField{"file_name"};
    picture.list = list;
    if (image.contains("width") || image.contains("height"))
        picture.size = {pictureSide(image.value("width", json()), "width"),
                        pictureSide(image.value("height", json()), "height")};
    if (!picture.size.empty() && !isPictureSize(picture.size))
        throw WrongField{"width"};
    return picture;
}

void take(const std::string& list, std::size_t number, const json& entry, CocoContents& contents) {
    if (!entry.is_object())
        throw WrongField{"id"};
    if (list == "categories")
        contents.categories.emplace_back(wholeNumber(entry, "id"), textField(entry, "name"));
    else if (list == "images")
        contents.pictures.push_back(pictureOf(entry, contents.list));
    else if (list == "annotations")
        contents.entries.push_back(entryOf(entry, number));
}

CocoContents contentsOf(const fs::path& path, DataProblems& problems) {
    CocoContents contents;
    contents.path = path;
    const std::string stem = utf8(path.stem());
    if (stem.rfind(kBeginning, 0) == 0 && stem.substr(std::string(kBeginning).size()) != kNoList)
        contents.list = pictureName(stem.substr(std::string(kBeginning).size()));
    const auto lists = readJsonLists(path, [&](const std::string& list, std::size_t number, const json& entry) {
        try {
            take(list, number, entry, contents);
        } catch (const WrongField& field) {
            problems.push_back({wrongEntry(path, list, number, field)});
        }
    });
    if (!lists || lists->count("images") == 0 || lists->count("annotations") == 0 || lists->count("categories") == 0)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error",
                                  "'%1' is not a file of COCO instances: it needs the lists “images”, “annotations” "
                                  "and “categories”."),
                    {utf8(path)});
    return contents;
}

/// Puts the entries of one file where they belong.
class CocoJoiner {
 public:
    CocoJoiner(CocoContents& contents, const PictureFolder& files, DataProblems& problems)
        : m_contents(contents), m_files(files), m_problems(problems) {}

    void join() {
        for (const auto& [id, name] : m_contents.categories)
            m_names.emplace(id, name);
        for (std::size_t i = 0; i < m_contents.pictures.size(); ++i)
            addPicture(m_contents.pictures[i], i);
        for (CocoEntry& entry : m_contents.entries)
            addEntry(entry);
    }

 private:
    void addPicture(AnnotatedPicture& picture, std::size_t index) {
        if (picture.size.empty())
            picture.size = sizeFromFile(picture.name, m_contents.path, m_files, m_problems);
        if (!m_indices.emplace(*picture.number, index).second)
            m_problems.push_back({wrongEntry(m_contents.path, "images", index + 1, WrongField{"id"}), picture.name});
    }

    void addEntry(CocoEntry& entry) {
        const auto name = m_names.find(entry.category);
        const auto index = m_indices.find(entry.image);
        if (index == m_indices.end())
            return complain(entry, "image_id");
        if (name == m_names.end())
            return complain(entry, "category_id");
        AnnotatedPicture& picture = m_contents.pictures[index->second];
        if (entry.shape.kind == ShapeKind::Bitmap && entry.runsSize != picture.size)
            return complain(entry, "segmentation.size");
        entry.shape.label = name->second;
        picture.shapes.push_back(std::move(entry.shape));
    }

    void complain(const CocoEntry& entry, const char* field) {
        m_problems.push_back({wrongEntry(m_contents.path, "annotations", entry.number, WrongField{field})});
    }

    CocoContents& m_contents;
    const PictureFolder& m_files;
    DataProblems& m_problems;
    std::map<std::int64_t, std::string> m_names;
    std::map<std::int64_t, std::size_t> m_indices;
};

/// Classes by their numbers where these fit, otherwise in the order of the files.
ClassTable classesOf(const std::vector<CocoContents>& files) {
    std::map<std::int64_t, std::string> byId;
    ClassTable inOrder = onlyBackground();
    for (const CocoContents& contents : files)
        for (const auto& [id, name] : contents.categories) {
            byId.emplace(id, name);
            (void)addName(inOrder, name);
        }
    std::set<std::string> names;
    ClassTable numbered;
    for (const auto& [id, name] : byId) {
        if (id < 1 || id > 65534 || !names.insert(name).second)
            return inOrder;
        numbered.add({static_cast<int>(id), name, 0});
    }
    for (const ClassEntry& entry : inOrder.entries())
        if (entry.id != 0 && names.count(entry.name) == 0)
            return inOrder;  // the same number with different names
    return behindBackground(numbered);
}

std::vector<fs::path> cocoFiles(const fs::path& path) {
    if (!isFolder(path))
        return {path};
    for (const fs::path& folder : {path / "annotations", path}) {
        std::vector<fs::path> found;
        for (const fs::path& file : filesOf(folder))
            if (file.extension() == ".json" && utf8(file.filename()).rfind(kBeginning, 0) == 0)
                found.push_back(file);
        if (!found.empty())
            return found;
    }
    return {};
}

}  // namespace

bool isCocoInstances(const fs::path& path) {
    if (isFolder(path))
        return !cocoFiles(path).empty();
    if (path.extension() != ".json")
        return false;
    const std::string beginning = readBeginning(path, 1 << 16);
    return beginning.find("\"images\"") != std::string::npos || beginning.find("\"categories\"") != std::string::npos ||
           beginning.find("\"annotations\"") != std::string::npos;
}

AnnotationSource openCocoInstances(const fs::path& path, const PictureFolder& pictures) {
    AnnotationSource source;
    std::vector<CocoContents> files;
    for (const fs::path& file : cocoFiles(path))
        files.push_back(contentsOf(file, source.problems));
    if (files.empty())
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There are no files *%1 in '%2'. Check the name."),
                    {".json", utf8(path)});
    source.classes = classesOf(files);
    const auto all = std::make_shared<std::vector<AnnotatedPicture>>();
    for (CocoContents& contents : files) {
        CocoJoiner(contents, pictures, source.problems).join();
        for (AnnotatedPicture& picture : contents.pictures)
            if (!picture.size.empty())
                all->push_back(std::move(picture));
    }
    for (const AnnotatedPicture& picture : *all)
        source.pictures.push_back(picture.name);
    source.read = [all](std::size_t index) { return all->at(index); };
    return source;
}

}  // namespace overlook
