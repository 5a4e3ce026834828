#include <algorithm>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <set>
#include <utility>

#include "inference/annotations/base64.h"
#include "inference/annotations/class_list.h"
#include "inference/annotations/formats.h"
#include "inference/annotations/labelme_kinds.h"
#include "inference/annotations/mask_files.h"
#include "inference/annotations/mask_png.h"
#include "inference/annotations/picture_size.h"
#include "inference/annotations/rasterise.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/datasets/errors_of.h"
#include "inference/datasets/json_fields.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

using nlohmann::json;

Polygon pointsOf(const json& shape) {
    const json points = shape.value("points", json());
    if (!points.is_array() || points.empty())
        throw WrongField{"points"};
    Polygon result;
    for (const json& point : points) {
        if (!point.is_array() || point.size() != 2)
            throw WrongField{"points"};
        result.emplace_back(coordinate(point[0], "points"), coordinate(point[1], "points"));
    }
    return result;
}

std::map<std::string, bool> flagsOf(const json& entry) {
    std::map<std::string, bool> flags;
    const json written = entry.value("flags", json());
    if (written.is_null())
        return flags;
    if (!written.is_object())
        throw WrongField{"flags"};
    for (const auto& [name, value] : written.items()) {
        if (!value.is_boolean())
            throw WrongField{"flags"};
        flags[name] = value.get<bool>();
    }
    return flags;
}

/// The pixels of a mask, whose first is at the first of its corners.
RunLengths runsOfMask(const json& shape, cv::Point2d corner, cv::Size picture) {
    const json text = shape.value("mask", json());
    const auto bytes = text.is_string() ? bytesOfBase64(text.get_ref<const std::string&>()) : std::nullopt;
    if (!bytes)
        throw WrongField{"mask"};
    cv::Mat patch;
    try {
        patch = decodeMaskPng(*bytes, "mask") != 0;
    } catch (const Error&) {
        throw WrongField{"mask"};
    }
    cv::Mat1b pixels = cv::Mat1b::zeros(picture);
    const cv::Point at(cvRound(corner.x), cvRound(corner.y));
    const cv::Rect area = cv::Rect(at, patch.size()) & cv::Rect({0, 0}, picture);
    if (!area.empty())
        patch(area - at).copyTo(pixels(area));
    return runLengthsOf(pixels);
}

Shape shapeOf(const json& entry, cv::Size picture) {
    Shape shape;
    if (!entry.is_object())
        throw WrongField{"label"};
    shape.label = textField(entry, "label");
    const json type = entry.value("shape_type", json());
    const auto kind = labelmeKind(type.is_null() ? "polygon" : type.is_string() ? type.get<std::string>() : "");
    if (!kind)
        throw WrongField{"shape_type"};
    shape.kind = kind->kind;
    Polygon points = pointsOf(entry);
    if (points.size() < kind->fewestPoints || points.size() > kind->mostPoints)
        throw WrongField{"points"};
    if (const json group = entry.value("group_id", json()); !group.is_null())
        shape.group = wholeNumber(entry, "group_id");
    if (const json text = entry.value("description", json()); text.is_string())
        shape.description = text.get<std::string>();
    shape.flags = flagsOf(entry);
    if (shape.kind == ShapeKind::Bitmap)
        shape.runs = runsOfMask(entry, points.front(), picture);
    else
        shape.rings.push_back(std::move(points));
    return shape;
}

cv::Size sizeOf(const json& root, const std::string& name, const fs::path& file, const PictureFolder& pictures) {
    if (root.value("imageWidth", json()).is_null() || root.value("imageHeight", json()).is_null()) {
        DataProblems problems;
        const cv::Size size = sizeFromFile(name, file, pictures, problems);
        if (!problems.empty())
            throw problems.front().error;
        return size;
    }
    const cv::Size size(pictureSide(root["imageWidth"], "imageWidth"), pictureSide(root["imageHeight"], "imageHeight"));
    if (!isPictureSize(size))
        throw WrongField{"imageWidth"};
    return size;
}

/// One file. Its wrong shapes become problems.
AnnotatedPicture readLabelmeFile(const fs::path& file, const std::string& stem, const PictureFolder& pictures,
                                 DataProblems& problems) {
    const json root = readJson(file);
    AnnotatedPicture picture;
    picture.rule = RasterRule::Labelme;
    picture.name = stem;
    try {
        const json shapes = root.is_object() ? root.value("shapes", json()) : json();
        if (!shapes.is_array())
            throw WrongField{"shapes"};
        const json image = root.value("imagePath", json());
        const std::string written = image.is_string() ? pictureName(image.get<std::string>()) : std::string();
        const std::string extension = utf8(pathFromUtf8(written).extension());
        if (withoutPictureExtension(stem + extension) == stem)
            picture.name = stem + extension;
        picture.flags = flagsOf(root);
        picture.size = sizeOf(root, picture.name, file, pictures);
        for (std::size_t i = 0; i < shapes.size(); ++i)
            try {
                picture.shapes.push_back(shapeOf(shapes[i], picture.size));
            } catch (const WrongField& field) {
                problems.push_back({wrongEntry(file, "shapes", i + 1, field), picture.name});
            }
    } catch (const WrongField& field) {
        throw wrongEntry(file, "labelme", 1, field);
    }
    return picture;
}

}  // namespace

const std::vector<LabelmeKind>& labelmeKinds() {
    static const std::vector<LabelmeKind> kinds{
        {"polygon", ShapeKind::Polygons, 3, 1'000'000},
        {"rectangle", ShapeKind::Rectangle, 2, 2},
        {"oriented_rectangle", ShapeKind::OrientedRectangle, 4, 4},
        {"circle", ShapeKind::Circle, 2, 2},
        {"line", ShapeKind::Line, 2, 2},
        {"linestrip", ShapeKind::LineStrip, 1, 1'000'000},
        {"point", ShapeKind::Point, 1, 1},
        {"points", ShapeKind::Points, 1, 1'000'000},
        {"mask", ShapeKind::Bitmap, 2, 2},
    };
    return kinds;
}

const LabelmeKind* labelmeKind(const std::string& name) {
    for (const LabelmeKind& kind : labelmeKinds())
        if (kind.name == name)
            return &kind;
    return nullptr;
}

bool isLabelme(const fs::path& path) {
    const std::vector<fs::path> files = isFolder(path) ? filesEnding(path, ".json") : std::vector{path};
    if (files.empty() || files.front().extension() != ".json")
        return false;
    const std::string beginning = readBeginning(files.front(), 1 << 16);
    return beginning.find("\"shapes\"") != std::string::npos;
}

AnnotationSource openLabelme(const fs::path& path, const PictureFolder& pictures) {
    const fs::path folder = isFolder(path) ? path : path.parent_path();
    const std::vector<fs::path> files = isFolder(path) ? filesEnding(path, ".json") : std::vector{path};
    if (files.empty())
        throw Error(Error::Kind::Missing, OVERLOOK_TEXT("Error", "There are no files *%1 in '%2'. Check the name."),
                    {".json", utf8(path)});
    std::vector<AnnotatedPicture> read(files.size());
    std::vector<DataProblems> problems(files.size());
    const auto errors = errorsOf(files.size(), [&](std::size_t i) {
        const std::string stem = nameOfMask(files[i].lexically_relative(folder));
        read[i] = readLabelmeFile(files[i], stem, pictures, problems[i]);
    });
    AnnotationSource source;
    const auto all = std::make_shared<std::vector<AnnotatedPicture>>();
    std::set<std::string> labels;
    for (std::size_t i = 0; i < files.size(); ++i) {
        source.problems.insert(source.problems.end(), problems[i].begin(), problems[i].end());
        if (errors[i]) {
            source.problems.push_back({*errors[i], utf8(files[i].stem())});
            continue;
        }
        for (const Shape& shape : read[i].shapes)
            labels.insert(shape.label);
        source.pictures.push_back(read[i].name);
        all->push_back(std::move(read[i]));
    }
    source.classes = behindBackground(readClassList(folder).value_or(onlyBackground()));
    for (const std::string& label : labels)
        if (label != kIgnoreName)
            (void)addName(source.classes, label);
    source.read = [all](std::size_t index) { return all->at(index); };
    return source;
}

}  // namespace overlook
