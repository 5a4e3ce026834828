#include "inference/annotations/rasterise.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <opencv2/imgproc.hpp>
#include <utility>

#include "inference/annotations/coco_polygon.h"
#include "inference/annotations/pillow_drawing.h"
#include "inference/core/error.h"
#include "inference/core/indexed_png.h"

namespace overlook {

namespace {

constexpr int kLineWidth = 10;   ///< labelme's, in pixels
constexpr int kPointRadius = 5;  ///< labelme's
constexpr std::uint8_t kInside = 255;

/// Cut off, as Pillow does.
cv::Point wholePoint(const cv::Point2d& point) {
    return {static_cast<int>(point.x), static_cast<int>(point.y)};
}

std::vector<cv::Point> wholePoints(const Polygon& points) {
    std::vector<cv::Point> whole;
    std::transform(points.begin(), points.end(), std::back_inserter(whole), wholePoint);
    return whole;
}

void fillCircle(cv::Mat1b& pixels, cv::Point2d centre, double radius) {
    const cv::Point2d reach(radius, radius);
    fillEllipse(pixels, wholePoint(centre - reach), wholePoint(centre + reach), kInside);
}

void fillAsLabelme(cv::Mat1b& pixels, const Shape& shape, const Polygon& points) {
    switch (shape.kind) {
        case ShapeKind::Polygons:
        case ShapeKind::OrientedRectangle:
            return fillPolygon(pixels, wholePoints(points), kInside);
        case ShapeKind::Rectangle: {
            const cv::Point2d first(std::min(points[0].x, points[1].x), std::min(points[0].y, points[1].y));
            const cv::Point2d last(std::max(points[0].x, points[1].x), std::max(points[0].y, points[1].y));
            return fillRectangle(pixels, wholePoint(first), wholePoint(last), kInside);
        }
        case ShapeKind::Circle:
            return fillCircle(pixels, points[0], std::hypot(points[0].x - points[1].x, points[0].y - points[1].y));
        case ShapeKind::Line:
        case ShapeKind::LineStrip:
            for (std::size_t i = 1; i < points.size(); ++i)
                fillLine(pixels, wholePoint(points[i - 1]), wholePoint(points[i]), kLineWidth, kInside);
            return;
        case ShapeKind::Point:
        case ShapeKind::Points:
            for (const cv::Point2d& point : points)
                fillCircle(pixels, point, kPointRadius);
            return;
        case ShapeKind::Bitmap:
            return;
    }
}

std::vector<const Shape*> drawingOrder(const std::vector<Shape>& shapes) {
    std::vector<const Shape*> order;
    for (const Shape& shape : shapes)
        order.push_back(&shape);
    std::stable_partition(order.begin(), order.end(), [](const Shape* shape) { return shape->isCrowd; });
    return order;
}

int valueOf(const Shape& shape, const ClassTable& classes, int ignoreValue) {
    if (shape.isCrowd || shape.label == kIgnoreName)
        return ignoreValue;
    const auto id = idOfName(classes, shape.label);
    if (!id)
        throw Error(Error::Kind::BadData,
                    OVERLOOK_TEXT("Error", "There is no class “%1” in the list of classes, so it cannot be drawn."),
                    {shape.label});
    return *id;
}

/// Numbers the objects from 1: shapes of the same label and group are one.
class ObjectNumbers {
 public:
    int of(const Shape& shape) {
        if (!shape.group)
            return ++m_count;
        int& number = m_grouped[{shape.label, *shape.group}];
        if (number == 0)
            number = ++m_count;
        return number;
    }
    [[nodiscard]] int count() const { return m_count; }

 private:
    std::map<std::pair<std::string, std::int64_t>, int> m_grouped;
    int m_count = 0;
};

PixelMask drawnMask(const AnnotatedPicture& picture, const ClassTable& classes) {
    const auto isLarge = [](const ClassEntry& entry) { return entry.id >= kIgnoreLabel; };
    const bool isWide = std::any_of(classes.entries().begin(), classes.entries().end(), isLarge);
    PixelMask mask;
    mask.classes = cv::Mat::zeros(picture.size, isWide ? CV_16UC1 : CV_8UC1);
    mask.instances = cv::Mat1b::zeros(picture.size);
    ObjectNumbers numbers;
    for (const Shape* shape : drawingOrder(picture.shapes)) {
        const int value = valueOf(*shape, classes, mask.ignoreValue());
        const cv::Mat1b pixels = pixelsOf(*shape, picture.size, picture.rule);
        mask.classes.setTo(value, pixels);
        const int number = shape->isCrowd ? 0 : numbers.of(*shape);  // labelme counts what is ignored, too
        mask.instances.setTo(value == mask.ignoreValue() ? kIgnoreLabel : number, pixels);
    }
    if (numbers.count() >= kIgnoreLabel)
        mask.instances.release();  // more than 8 bit can tell apart
    return mask;
}

/// Class and number of the object of a pixel.
using ObjectKey = std::pair<int, int>;

/// The bitmaps of all objects, in the order of their keys.
std::map<ObjectKey, cv::Mat1b> bitmapsOf(const PixelMask& mask) {
    cv::Mat1w ids;
    mask.classes.convertTo(ids, CV_16U);
    std::map<ObjectKey, cv::Mat1b> bitmaps;
    for (int y = 0; y < ids.rows; ++y) {
        ObjectKey last(0, 0);
        cv::Mat1b* bitmap = nullptr;
        for (int x = 0; x < ids.cols; ++x) {
            const ObjectKey key(ids(y, x), mask.instances.empty() ? 0 : mask.instances(y, x));
            if (key.first == 0 || key.first == mask.ignoreValue())
                continue;
            if (!bitmap || key != last)
                bitmap = &bitmaps.try_emplace(key, cv::Mat1b()).first->second;
            if (bitmap->empty())
                *bitmap = cv::Mat1b::zeros(ids.size());
            last = key;
            (*bitmap)(y, x) = kInside;
        }
    }
    return bitmaps;
}

cv::Mat1b unionOf(const std::vector<Polygon>& outlines, cv::Size picture) {
    if (outlines.size() == 1)
        return pixelsOfRuns(cocoRunLengths(outlines.front(), picture), picture);
    cv::Mat1b pixels = cv::Mat1b::zeros(picture);
    for (const Polygon& outline : outlines)
        pixels |= pixelsOfRuns(cocoRunLengths(outline, picture), picture);
    return pixels;
}

}  // namespace

std::optional<int> idOfName(const ClassTable& classes, const std::string& name) {
    for (const ClassEntry& entry : classes.entries())
        if (entry.name == name)
            return entry.id;
    return std::nullopt;
}

std::vector<Polygon> outlinesOf(const Shape& shape) {
    if (shape.kind == ShapeKind::Polygons || shape.kind == ShapeKind::OrientedRectangle)
        return shape.rings;
    if (shape.kind != ShapeKind::Rectangle)
        return {};
    const cv::Point2d a = shape.rings.front()[0];
    const cv::Point2d b = shape.rings.front()[1];
    return {{a, {b.x, a.y}, b, {a.x, b.y}}};
}

cv::Mat1b pixelsOf(const Shape& shape, cv::Size picture, RasterRule rule) {
    if (shape.kind == ShapeKind::Bitmap)
        return pixelsOfRuns(shape.runs, picture);
    if (rule == RasterRule::Coco)
        return unionOf(outlinesOf(shape), picture);
    cv::Mat1b pixels = cv::Mat1b::zeros(picture);
    for (const Polygon& points : shape.rings)
        fillAsLabelme(pixels, shape, points);
    return pixels;
}

PixelMask maskOf(const AnnotatedPicture& picture, const ClassTable& classes) {
    return picture.mask.isEmpty() ? drawnMask(picture, classes) : picture.mask;
}

std::vector<Shape> shapesOf(const AnnotatedPicture& picture, const ClassTable& classes) {
    if (picture.mask.isEmpty())
        return picture.shapes;
    std::vector<Shape> shapes;
    for (const auto& [key, bitmap] : bitmapsOf(picture.mask)) {
        Shape shape;
        shape.kind = ShapeKind::Bitmap;
        shape.label = classes.nameOf(key.first);
        shape.runs = runLengthsOf(bitmap);
        shapes.push_back(std::move(shape));
    }
    return shapes;
}

}  // namespace overlook
