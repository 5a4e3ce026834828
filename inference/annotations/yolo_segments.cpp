#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <set>
#include <utility>

#include "inference/annotations/class_list.h"
#include "inference/annotations/coco_polygon.h"
#include "inference/annotations/formats.h"
#include "inference/annotations/mask_files.h"
#include "inference/annotations/output_names.h"
#include "inference/annotations/picture_size.h"
#include "inference/annotations/pixel_outlines.h"
#include "inference/annotations/rasterise.h"
#include "inference/core/csv.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

constexpr std::size_t kMostClasses = 65534;

Error wrongYaml(const fs::path& path, int line) {
    return Error(Error::Kind::BadData,
                 OVERLOOK_TEXT("Error",
                               "'%1', line %2: the list “names” of the classes is missing or cannot be read. Write it "
                               "as names: [first, second, …]."),
                 {utf8(path), std::to_string(line)});
}

std::vector<std::string> namesIn(const YAML::Node& names) {
    std::vector<std::string> found;
    if (names.IsSequence())
        for (const YAML::Node& name : names)
            found.push_back(name.as<std::string>());
    else
        for (const auto& entry : names) {
            const auto index = entry.first.as<std::size_t>();
            if (index >= kMostClasses)
                throw YAML::RepresentationException(names.Mark(), "index");
            if (found.size() <= index)
                found.resize(index + 1);
            found[index] = entry.second.as<std::string>();
        }
    return found;
}

/// Names of the classes, numbered from 0 in the file and from 1 here.
ClassTable readNames(const fs::path& path) {
    const std::string text = readText(path);
    try {
        const YAML::Node names = YAML::Load(text)["names"];
        if (!names || (!names.IsSequence() && !names.IsMap()))
            throw wrongYaml(path, 1);
        std::vector<std::string> found = namesIn(names);
        ClassTable classes = onlyBackground();
        for (std::size_t i = 0; i < found.size() && i < kMostClasses; ++i)
            if (!found[i].empty()) {
                const int id = static_cast<int>(i) + 1;
                classes.add({id, found[i], vocColour(id % 256)});
            }
        return classes;
    } catch (const YAML::Exception& failure) {
        throw wrongYaml(path, failure.mark.is_null() ? 1 : failure.mark.line + 1);
    }
}

/// One file of a data set.
struct YoloFile {
    fs::path path;
    std::string list;
    AnnotatedPicture picture;
};

/// Numbers 0 … 1 of the width and the height as points in pixels. Nothing when they are no such numbers.
std::optional<std::vector<double>> numbersOf(const std::string& line) {
    std::vector<double> numbers;
    std::string_view rest = withoutBlanks(line);
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find_first_of(" \t"), rest.size());
        double number = 0;
        if (!parseNumber(rest.substr(0, end), number) || !(std::abs(number) <= kFarthestPoint))
            return std::nullopt;
        numbers.push_back(number);
        rest = withoutBlanks(rest.substr(end));
    }
    return numbers;
}

std::optional<Shape> shapeOf(const std::vector<double>& numbers, cv::Size size, const ClassTable& classes) {
    const bool isBox = numbers.size() == 5;
    if (!isBox && (numbers.size() < 7 || numbers.size() % 2 == 0))
        return std::nullopt;
    const double id = numbers.front() + 1;
    const ClassEntry* const entry = id >= 1 && id <= kMostClasses ? classes.find(static_cast<int>(id)) : nullptr;
    if (!entry || id != entry->id)
        return std::nullopt;
    Shape shape;
    shape.label = entry->name;
    Polygon points;
    for (std::size_t i = 1; i < numbers.size(); i += 2)
        points.emplace_back(numbers[i] * size.width, numbers[i + 1] * size.height);
    if (isBox) {  // centre and size
        shape.kind = ShapeKind::Rectangle;
        const cv::Point2d centre = points[0];
        const cv::Point2d half = points[1] / 2;
        points = {centre - half, centre + half};
    }
    if (std::any_of(points.begin(), points.end(), [](const cv::Point2d& point) {
            return std::abs(point.x) > kFarthestPoint || std::abs(point.y) > kFarthestPoint;
        }))
        return std::nullopt;
    shape.rings.push_back(std::move(points));
    return shape;
}

void readShapes(YoloFile& file, const ClassTable& classes, DataProblems& problems) {
    const std::vector<std::string> lines = textLines(readText(file.path));
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (withoutBlanks(lines[i]).empty())
            continue;
        const auto numbers = numbersOf(lines[i]);
        auto shape = numbers && !numbers->empty() ? shapeOf(*numbers, file.picture.size, classes) : std::nullopt;
        if (shape)
            file.picture.shapes.push_back(*std::move(shape));
        else
            problems.push_back({Error(Error::Kind::BadData,
                                      OVERLOOK_TEXT("Error",
                                                    "'%1', line %2: this is no segment. Expected is the number of a "
                                                    "class of data.yaml, then x and y of at least three points."),
                                      {utf8(file.path), std::to_string(i + 1)}),
                                file.picture.name});
    }
}

/// labels/<list>/<picture>.txt or labels/<picture>.txt.
YoloFile fileAt(const fs::path& path, const fs::path& labels) {
    YoloFile file;
    file.path = path;
    const fs::path relative = path.lexically_relative(labels);
    std::string name = nameOfMask(relative);
    static const std::set<std::string> lists{"train", "val", "test"};
    const std::size_t slash = name.find('/');
    if (slash != std::string::npos && lists.count(name.substr(0, slash)) > 0) {
        file.list = name.substr(0, slash);
        name.erase(0, slash + 1);
    }
    file.picture.name = name;
    file.picture.list = file.list;
    return file;
}

void locate(YoloFile& file, const PictureFolder& pictures, DataProblems& problems) {
    const std::string inList = file.list.empty() ? file.picture.name : file.list + "/" + file.picture.name;
    const auto found = pictures.find(inList);
    file.picture.size = sizeFromFile(found ? inList : file.picture.name, file.path, pictures, problems);
    const std::string extension = found ? utf8(found->extension()) : std::string();
    if (found && withoutPictureExtension(file.picture.name + extension) == file.picture.name)
        file.picture.name += extension;
}

/// A fraction whose product with the side is exactly the coordinate, where there is one.
double fractionOf(double coordinate, int side) {
    const double fraction = coordinate / side;
    double below = fraction;
    double above = fraction;
    for (int i = 0; i < 4; ++i) {
        if (below * side == coordinate)
            return below;
        if (above * side == coordinate)
            return above;
        below = std::nextafter(below, -1e300);
        above = std::nextafter(above, 1e300);
    }
    return fraction;
}

/// Writes labels/<list>/<picture>.txt and data.yaml.
class YoloSink : public AnnotationSink {
 public:
    YoloSink(fs::path folder, ClassTable classes) : m_folder(std::move(folder)), m_classes(std::move(classes)) {}

    void write(const AnnotatedPicture& picture) override {
        const fs::path list = pathFromUtf8(picture.list.empty() ? "train" : pictureName(picture.list));
        const fs::path path = m_names.of(picture, m_folder / "labels" / list, ".txt");
        std::string text;
        for (const Shape& shape : shapesOf(picture, m_classes)) {
            const auto id = idOfName(m_classes, shape.label);
            if (id && *id > 0)
                for (const Polygon& ring : ringsOf(shape, picture))
                    text += lineOf(*id - 1, ring, picture.size);
        }
        writeAtomically(path, text, Flush::Later);
        m_lists.insert(utf8(list));
    }

    void finish() override {
        YAML::Emitter yaml;
        yaml << YAML::BeginMap << YAML::Key << "path" << YAML::Value << ".";
        for (const std::string& list : m_lists)
            yaml << YAML::Key << list << YAML::Value << "images/" + list;
        yaml << YAML::Key << "names" << YAML::Value << YAML::BeginMap;
        for (const ClassEntry& entry : m_classes.entries())
            if (entry.id > 0)
                yaml << YAML::Key << entry.id - 1 << YAML::Value << YAML::DoubleQuoted << entry.name;
        yaml << YAML::EndMap << YAML::EndMap;
        writeAtomically(m_folder / "data.yaml", std::string(yaml.c_str()) + "\n", Flush::Later);
    }

 private:
    /// Outlines; those of a bitmap go around its pixels, along their edges.
    static std::vector<Polygon> ringsOf(const Shape& shape, const AnnotatedPicture& picture) {
        std::vector<Polygon> rings = outlinesOf(shape);
        return rings.empty() ? outlinesOfPixels(pixelsOf(shape, picture.size, picture.rule)) : rings;
    }

    static std::string lineOf(int number, const Polygon& ring, cv::Size size) {
        std::string line = std::to_string(number);
        for (const cv::Point2d& point : ring)
            line +=
                " " + csvNumber(fractionOf(point.x, size.width)) + " " + csvNumber(fractionOf(point.y, size.height));
        return line + "\n";
    }

    fs::path m_folder;
    ClassTable m_classes;
    OutputNames m_names;
    std::set<std::string> m_lists;
};

}  // namespace

bool isYoloSegments(const fs::path& path) {
    return isFile(path / "data.yaml") || (path.filename() == "data.yaml" && isFile(path));
}

AnnotationSource openYoloSegments(const fs::path& path, const PictureFolder& pictures) {
    const fs::path root = isFolder(path) ? path : path.parent_path();
    AnnotationSource source;
    source.classes = readNames(isFolder(path) ? path / "data.yaml" : path);
    const fs::path labels = root / "labels";
    const auto all = std::make_shared<std::vector<AnnotatedPicture>>();
    for (const fs::path& text : filesEnding(labels, ".txt")) {
        YoloFile file = fileAt(text, labels);
        locate(file, pictures, source.problems);
        if (file.picture.size.empty())
            continue;
        readShapes(file, source.classes, source.problems);
        source.pictures.push_back(file.picture.name);
        all->push_back(std::move(file.picture));
    }
    if (all->empty() && source.problems.empty())
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There are no files *%1 in '%2'. Check the name."),
                    {".txt", utf8(labels)});
    source.read = [all](std::size_t index) { return all->at(index); };
    return source;
}

std::unique_ptr<AnnotationSink> createYoloSegments(const fs::path& path, const ClassTable& classes) {
    return std::make_unique<YoloSink>(path, behindBackground(classes));
}

}  // namespace overlook
