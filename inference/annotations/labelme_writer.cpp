#include <memory>
#include <nlohmann/json.hpp>
#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "inference/annotations/base64.h"
#include "inference/annotations/class_list.h"
#include "inference/annotations/formats.h"
#include "inference/annotations/labelme_kinds.h"
#include "inference/annotations/output_names.h"
#include "inference/annotations/rasterise.h"
#include "inference/core/files.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

using nlohmann::ordered_json;

const char* nameOf(ShapeKind kind) {
    for (const LabelmeKind& known : labelmeKinds())
        if (known.kind == kind)
            return known.name;
    return "polygon";
}

ordered_json pointsOf(const Polygon& points) {
    ordered_json list = ordered_json::array();
    for (const cv::Point2d& point : points)
        list.push_back({point.x, point.y});
    return list;
}

ordered_json entryOf(const Shape& shape, const Polygon& points, const std::string& mask) {
    return {{"label", shape.label},
            {"points", pointsOf(points)},
            {"group_id", shape.group ? ordered_json(*shape.group) : ordered_json()},
            {"description", shape.description},
            {"shape_type", nameOf(shape.kind)},
            {"flags", shape.flags.empty() ? ordered_json::object() : ordered_json(shape.flags)},
            {"mask", mask.empty() ? ordered_json() : ordered_json(mask)}};
}

/// The smallest patch that holds the bitmap, between its corners as labelme counts them: both belong to it.
ordered_json bitmapOf(const Shape& shape, cv::Size picture) {
    const cv::Mat1b pixels = pixelsOfRuns(shape.runs, picture);
    cv::Rect box = cv::boundingRect(pixels);
    if (box.empty())
        box = {0, 0, 1, 1};
    std::vector<std::uint8_t> png;
    cv::imencode(".png", pixels(box) & 1, png);
    const cv::Point last = box.br() - cv::Point(1, 1);
    return entryOf(shape, {box.tl(), last}, base64(png));
}

/// Writes <picture>.json and labels.txt.
class LabelmeSink : public AnnotationSink {
 public:
    LabelmeSink(fs::path folder, ClassTable classes) : m_folder(std::move(folder)), m_classes(std::move(classes)) {}

    void write(const AnnotatedPicture& picture) override {
        const fs::path path = m_names.of(picture, m_folder, ".json");
        ordered_json shapes = ordered_json::array();
        for (const Shape& shape : shapesOf(picture, m_classes))
            append(shape, picture, shapes);
        addIgnored(picture, shapes);
        const ordered_json root{{"version", "5.5.0"},
                                {"flags", picture.flags.empty() ? ordered_json::object() : ordered_json(picture.flags)},
                                {"shapes", std::move(shapes)},
                                {"imagePath", utf8(pathFromUtf8(picture.name).filename())},
                                {"imageData", nullptr},
                                {"imageHeight", picture.size.height},
                                {"imageWidth", picture.size.width}};
        writeAtomically(path, root.dump(1, ' ', false, ordered_json::error_handler_t::replace) + "\n", Flush::Later);
    }

    void finish() override { writeClassList(m_folder, m_classes); }

 private:
    /// Several rings are several polygons of one object.
    void append(const Shape& shape, const AnnotatedPicture& picture, ordered_json& shapes) {
        if (shape.kind == ShapeKind::Bitmap) {
            shapes.push_back(bitmapOf(shape, picture.size));
            return;
        }
        Shape one = shape;
        if (shape.rings.size() > 1 && !shape.group)
            one.group = ++m_group;
        for (const Polygon& ring : shape.rings)
            shapes.push_back(entryOf(one, ring, {}));
    }

    static void addIgnored(const AnnotatedPicture& picture, ordered_json& shapes) {
        const cv::Mat ignored = picture.mask.isEmpty() ? cv::Mat() : picture.mask.classes == picture.mask.ignoreValue();
        if (ignored.empty() || cv::countNonZero(ignored) == 0)
            return;
        Shape shape;
        shape.kind = ShapeKind::Bitmap;
        shape.label = kIgnoreName;
        shape.runs = runLengthsOf(ignored);
        shapes.push_back(bitmapOf(shape, picture.size));
    }

    fs::path m_folder;
    ClassTable m_classes;
    OutputNames m_names;
    std::int64_t m_group = 1'000'000;  ///< beyond the groups that people make
};

}  // namespace

std::unique_ptr<AnnotationSink> createLabelme(const fs::path& path, const ClassTable& classes) {
    return std::make_unique<LabelmeSink>(path, behindBackground(classes));
}

}  // namespace overlook
