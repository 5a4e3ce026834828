#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <memory>
#include <nlohmann/json.hpp>
#include <opencv2/imgproc.hpp>
#include <set>
#include <utility>

#include "inference/annotations/class_list.h"
#include "inference/annotations/formats.h"
#include "inference/annotations/rasterise.h"
#include "inference/core/files.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

using nlohmann::ordered_json;

std::string dumped(const ordered_json& value) {
    return value.dump(-1, ' ', false, ordered_json::error_handler_t::replace);
}

/// The number whose sum with `from` is exactly `to`, where there is one.
double step(double from, double to) {
    const double difference = to - from;
    for (const double near : {difference, std::nextafter(difference, 0.0), std::nextafter(difference, 1e300)})
        if (from + near == to)
            return near;
    return difference;
}

ordered_json boxOf(cv::Point2d first, cv::Point2d last) {
    return {first.x, first.y, step(first.x, last.x), step(first.y, last.y)};
}

/// Area by the shoelace formula.
double areaOf(const Polygon& ring) {
    double twice = 0;
    for (std::size_t i = 0; i < ring.size(); ++i)
        twice += ring[i].cross(ring[(i + 1) % ring.size()]);
    return std::abs(twice) / 2;
}

void addPolygons(const Shape& shape, ordered_json& entry) {
    constexpr double kEnd = std::numeric_limits<double>::max();
    cv::Point2d first(kEnd, kEnd);
    cv::Point2d last(-kEnd, -kEnd);
    double area = 0;
    ordered_json rings = ordered_json::array();
    for (const Polygon& ring : outlinesOf(shape)) {
        ordered_json numbers = ordered_json::array();
        for (const cv::Point2d& point : ring) {
            numbers.push_back(point.x);
            numbers.push_back(point.y);
            first = {std::min(first.x, point.x), std::min(first.y, point.y)};
            last = {std::max(last.x, point.x), std::max(last.y, point.y)};
        }
        area += areaOf(ring);
        rings.push_back(std::move(numbers));
    }
    entry["segmentation"] = shape.kind == ShapeKind::Rectangle ? ordered_json::array() : std::move(rings);
    entry["area"] = area;
    entry["bbox"] = boxOf(first, last);
}

void addBitmap(const RunLengths& runs, cv::Size picture, ordered_json& entry) {
    entry["segmentation"] = {{"size", {picture.height, picture.width}}, {"counts", runLengthText(runs)}};
    entry["area"] = pixelsInRuns(runs);
    const cv::Rect box = cv::boundingRect(pixelsOfRuns(runs, picture));
    entry["bbox"] = {box.x, box.y, box.width, box.height};
}

/// Numbers that are given once: the wanted one while it is free, else the next after the largest.
class Numbering {
 public:
    std::int64_t of(const std::optional<std::int64_t>& wanted) {
        std::int64_t number = wanted.value_or(0);
        if (!wanted || !m_taken.insert(number).second) {
            number = m_taken.empty() ? 1 : *m_taken.rbegin() + 1;
            m_taken.insert(number);
        }
        return number;
    }

 private:
    std::set<std::int64_t> m_taken;
};

/// The entries of one file as text, and the numbers that they have.
struct CocoText {
    std::string pictures;
    std::string annotations;
    Numbering pictureNumbers;
    Numbering annotationNumbers;
};

/// Writes one file for each list, or a single file.
class CocoSink : public AnnotationSink {
 public:
    CocoSink(fs::path path, ClassTable classes) : m_path(std::move(path)), m_classes(std::move(classes)) {
        if (isSingle())
            m_files.try_emplace("");
    }

    void write(const AnnotatedPicture& picture) override {
        CocoText& text = m_files[isSingle() ? std::string() : picture.list];
        const std::int64_t number = text.pictureNumbers.of(picture.number);
        append(text.pictures, {{"id", number},
                               {"width", picture.size.width},
                               {"height", picture.size.height},
                               {"file_name", picture.name}});
        for (const Shape& shape : shapesOf(picture, m_classes))
            writeShape(shape, picture, number, text);
    }

    void finish() override {
        for (const auto& [list, text] : m_files)
            writeAtomically(isSingle() ? m_path : fileOf(list), wholeText(text), Flush::Later);
    }

 private:
    [[nodiscard]] bool isSingle() const { return m_path.extension() == ".json"; }
    [[nodiscard]] fs::path fileOf(const std::string& list) const {
        std::string name = list.empty() ? "default" : list;
        std::replace(name.begin(), name.end(), '/', '_');
        return m_path / "annotations" / pathFromUtf8("instances_" + name + ".json");
    }

    static void append(std::string& list, const ordered_json& entry) {
        list += (list.empty() ? "\n" : ",\n") + dumped(entry);
    }

    void writeShape(const Shape& shape, const AnnotatedPicture& picture, std::int64_t number, CocoText& text) {
        const auto id = idOfName(m_classes, shape.label);
        if (!id || *id == 0)
            return;
        const bool isOutlined = !outlinesOf(shape).empty();
        const RunLengths runs = isOutlined ? RunLengths() : runsOf(shape, picture);
        if (!isOutlined && pixelsInRuns(runs) == 0)
            return;
        ordered_json entry{{"id", text.annotationNumbers.of(shape.number)}, {"image_id", number}, {"category_id", *id}};
        if (isOutlined)
            addPolygons(shape, entry);
        else
            addBitmap(runs, picture.size, entry);
        entry["iscrowd"] = shape.isCrowd ? 1 : 0;
        append(text.annotations, entry);
    }

    static RunLengths runsOf(const Shape& shape, const AnnotatedPicture& picture) {
        return shape.kind == ShapeKind::Bitmap ? shape.runs : runLengthsOf(pixelsOf(shape, picture.size, picture.rule));
    }

    [[nodiscard]] std::string wholeText(const CocoText& text) const {
        std::string categories;
        for (const ClassEntry& entry : m_classes.entries())
            if (entry.id != 0)
                append(categories, {{"id", entry.id}, {"name", entry.name}, {"supercategory", ""}});
        return "{\"info\":{},\n\"licenses\":[],\n\"categories\":[" + categories + "],\n\"images\":[" + text.pictures +
               "],\n\"annotations\":[" + text.annotations + "]}\n";
    }

    fs::path m_path;
    ClassTable m_classes;
    std::map<std::string, CocoText> m_files;  ///< by list
};

}  // namespace

std::unique_ptr<AnnotationSink> createCocoInstances(const fs::path& path, const ClassTable& classes) {
    return std::make_unique<CocoSink>(path, behindBackground(classes));
}

}  // namespace overlook
