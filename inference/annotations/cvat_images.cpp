#include <algorithm>
#include <array>
#include <memory>
#include <optional>
#include <pugixml.hpp>
#include <utility>

#include "inference/annotations/class_list.h"
#include "inference/annotations/coco_polygon.h"
#include "inference/annotations/formats.h"
#include "inference/annotations/rasterise.h"
#include "inference/annotations/xml_file.h"
#include "inference/core/csv.h"
#include "inference/core/error.h"
#include "inference/core/files.h"
#include "inference/core/text_lines.h"
#include "inference/datasets/json_fields.h"
#include "inference/datasets/listing.h"

namespace overlook {

namespace fs = std::filesystem;

namespace {

double numberOf(const pugi::xml_node& node, const char* name) {
    double number = 0;
    if (!parseNumber(withoutBlanks(node.attribute(name).value()), number) || !(std::abs(number) <= kFarthestPoint))
        throw WrongField{name};
    return number;
}

int wholeOf(const pugi::xml_node& node, const char* name) {
    int number = 0;
    if (!parseNumber(withoutBlanks(node.attribute(name).value()), number))
        throw WrongField{name};
    return number;
}

/// "1,2;3.5,4"
Polygon pointsOf(const pugi::xml_node& node) {
    Polygon points;
    std::string_view rest = node.attribute("points").value();
    while (!rest.empty()) {
        const std::size_t end = std::min(rest.find(';'), rest.size());
        const std::string_view point = rest.substr(0, end);
        const std::size_t comma = std::min(point.find(','), point.size());
        cv::Point2d at;
        const bool isPoint = comma < point.size() && parseNumber(withoutBlanks(point.substr(0, comma)), at.x) &&
                             parseNumber(withoutBlanks(point.substr(comma + 1)), at.y);
        if (!isPoint || !(std::abs(at.x) <= kFarthestPoint) || !(std::abs(at.y) <= kFarthestPoint))
            throw WrongField{"points"};
        points.push_back(at);
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    return points;
}

Shape pointsShape(const pugi::xml_node& node, ShapeKind kind, std::size_t fewest) {
    Shape shape;
    shape.kind = kind;
    shape.rings.push_back(pointsOf(node));
    if (shape.rings.front().size() < fewest)
        throw WrongField{"points"};
    return shape;
}

/// Turned by degrees around its middle, clockwise as pictures are drawn.
Shape boxShape(const pugi::xml_node& node) {
    const cv::Point2d a(numberOf(node, "xtl"), numberOf(node, "ytl"));
    const cv::Point2d b(numberOf(node, "xbr"), numberOf(node, "ybr"));
    Shape shape;
    shape.kind = ShapeKind::Rectangle;
    shape.rings = {{a, b}};
    const double degrees = node.attribute("rotation") ? numberOf(node, "rotation") : 0;
    if (degrees == 0)
        return shape;
    const cv::Point2d centre = (a + b) / 2;
    const double angle = degrees * CV_PI / 180;
    const std::vector<Polygon> upright = outlinesOf(shape);
    Polygon corners;
    for (const cv::Point2d& corner : upright.front()) {
        const cv::Point2d from = corner - centre;
        corners.emplace_back(centre.x + from.x * std::cos(angle) - from.y * std::sin(angle),
                             centre.y + from.x * std::sin(angle) + from.y * std::cos(angle));
    }
    shape.kind = ShapeKind::OrientedRectangle;
    shape.rings = {corners};
    return shape;
}

/// Run lengths of a rectangle, row by row, beginning with what is outside.
Shape maskShape(const pugi::xml_node& node, cv::Size picture) {
    const cv::Rect box(wholeOf(node, "left"), wholeOf(node, "top"), wholeOf(node, "width"), wholeOf(node, "height"));
    const bool fitsIn = box.x >= 0 && box.y >= 0 && isPictureSize(box.size()) && box.width <= picture.width - box.x &&
                        box.height <= picture.height - box.y;
    if (!fitsIn)
        throw WrongField{"width"};
    cv::Mat1b patch = cv::Mat1b::zeros(box.size());
    std::size_t at = 0;
    bool isInside = false;
    for (const std::string& part : commaSeparated(node.attribute("rle").value())) {
        int length = 0;
        if (!parseNumber(part, length) || length < 0 || static_cast<std::size_t>(length) > patch.total() - at)
            throw WrongField{"rle"};
        if (isInside)
            std::fill_n(patch.ptr<std::uint8_t>() + at, length, std::uint8_t{255});
        at += static_cast<std::size_t>(length);
        isInside = !isInside;
    }
    cv::Mat1b pixels = cv::Mat1b::zeros(picture);
    patch.copyTo(pixels(box));
    Shape shape;
    shape.kind = ShapeKind::Bitmap;
    shape.runs = runLengthsOf(pixels);
    return shape;
}

std::optional<Shape> shapeOf(const pugi::xml_node& node, cv::Size picture) {
    const std::string kind = node.name();
    if (kind == "polygon")
        return pointsShape(node, ShapeKind::Polygons, 3);
    if (kind == "polyline")
        return pointsShape(node, ShapeKind::LineStrip, 1);
    if (kind == "points")
        return pointsShape(node, ShapeKind::Points, 1);
    if (kind == "box")
        return boxShape(node);
    if (kind == "mask")
        return maskShape(node, picture);
    return std::nullopt;
}

/// Reads one picture; entries that cannot be used become problems.
class CvatReader {
 public:
    CvatReader(const XmlFile& file, AnnotationSource& source) : m_file(file), m_source(source) {}

    void readClasses() {
        m_source.classes = onlyBackground();
        const pugi::xml_node meta = m_file.root().child("meta");
        for (const char* holder : {"task", "job", "project"})
            for (const pugi::xml_node label : meta.child(holder).child("labels").children("label"))
                if (const std::string name(withoutBlanks(label.child_value("name"))); !name.empty())
                    (void)addName(m_source.classes, name);
    }

    [[nodiscard]] AnnotatedPicture read(const pugi::xml_node& image) {
        AnnotatedPicture picture;
        picture.name = pictureName(image.attribute("name").value());
        if (picture.name.empty())
            throw wrong(image, "name");
        picture.list = pictureName(image.attribute("subset").value());
        if (image.attribute("id"))
            picture.number = image.attribute("id").as_llong();
        picture.size = m_file.sizeOf(image, {"width", "height"});
        std::vector<std::pair<int, Shape>> shapes;
        for (const pugi::xml_node node : image.children())
            try {
                readEntry(node, picture, shapes);
            } catch (const WrongField& field) {
                m_source.problems.push_back({wrong(node, field.name), picture.name});
            }
        std::stable_sort(shapes.begin(), shapes.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        for (auto& [order, shape] : shapes)
            picture.shapes.push_back(std::move(shape));
        return picture;
    }

 private:
    void readEntry(const pugi::xml_node& node, AnnotatedPicture& picture, std::vector<std::pair<int, Shape>>& shapes) {
        if (node.type() != pugi::node_element)
            return;
        const std::string label = node.attribute("label").value();
        if (!idOfName(m_source.classes, label))
            throw WrongField{"label"};
        if (std::string(node.name()) == "tag") {
            picture.labels.push_back(label);
            return;
        }
        auto shape = shapeOf(node, picture.size);
        if (!shape)
            throw WrongField{node.name()};
        shape->label = label;
        if (node.attribute("group_id"))
            shape->group = wholeOf(node, "group_id");
        shapes.emplace_back(node.attribute("z_order") ? wholeOf(node, "z_order") : 0, *std::move(shape));
    }

    [[nodiscard]] Error wrong(const pugi::xml_node& node, const std::string& field) const {
        return m_file.wrong(node,
                            OVERLOOK_TEXT("Error",
                                          "'%1', line %2: “%3” is missing, wrong or not known here. Correct or remove "
                                          "the entry."),
                            field);
    }

    const XmlFile& m_file;
    AnnotationSource& m_source;
};

fs::path xmlAt(const fs::path& path) {
    if (!isFolder(path))
        return path;
    const std::vector<fs::path> files = filesOf(path);
    const auto found =
        std::find_if(files.begin(), files.end(), [](const fs::path& f) { return f.extension() == ".xml"; });
    return found == files.end() ? fs::path() : *found;
}

}  // namespace

bool isCvatImages(const fs::path& path) {
    const fs::path file = xmlAt(path);
    return file.extension() == ".xml" && isFile(file) &&
           readBeginning(file, 4096).find("<annotations") != std::string::npos;
}

AnnotationSource openCvatImages(const fs::path& path, const PictureFolder&) {
    const XmlFile file(xmlAt(path), "annotations");
    AnnotationSource source;
    CvatReader reader(file, source);
    reader.readClasses();
    const auto all = std::make_shared<std::vector<AnnotatedPicture>>();
    for (const pugi::xml_node image : file.root().children("image"))
        try {
            all->push_back(reader.read(image));
            source.pictures.push_back(all->back().name);
        } catch (const Error& error) {
            source.problems.push_back({error});
        }
    source.read = [all](std::size_t index) { return all->at(index); };
    return source;
}

}  // namespace overlook
