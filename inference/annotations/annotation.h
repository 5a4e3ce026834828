#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

#include "inference/core/polygon.h"
#include "inference/core/run_lengths.h"

namespace overlook {

/// What a shape's points mean.
enum class ShapeKind {
    Polygons,           ///< rings; the object is what is inside any of them
    Rectangle,          ///< two opposite corners
    OrientedRectangle,  ///< four corners
    Circle,             ///< its centre and a point on it
    Line,               ///< two ends
    LineStrip,          ///< points that are joined one after the other
    Point,              ///< one point
    Points,             ///< points that belong together, not joined
    Bitmap              ///< run lengths
};

/// One object, or one mark, of a picture.
struct Shape {
    ShapeKind kind = ShapeKind::Polygons;
    std::string label;                  ///< name of its class
    std::optional<std::int64_t> group;  ///< shapes of the same label and group are one object
    bool isCrowd = false;               ///< several objects that are not told apart
    std::vector<Polygon> rings;         ///< points in pixels; one list for all kinds but Polygons and Bitmap
    RunLengths runs;                    ///< of the whole picture, column after column; Bitmap only
    std::string description;
    std::map<std::string, bool> flags;
    std::optional<std::int64_t> number;  ///< that the file gives it
};

/// How the pixels of shapes are found: each program has its own rule, and masks are only exact with that of the file.
enum class RasterRule {
    Coco,    ///< as the COCO reference: polygons, rectangles and bitmaps have pixels, lines and points none
    Labelme  ///< as labelme, that is Pillow's ImageDraw: lines are 10 pixels wide, points have a radius of 5
};

/// Class ids of every pixel: 8 bit, or 16 bit where there are more classes.
struct PixelMask {
    cv::Mat classes;      ///< CV_8UC1 or CV_16UC1; 0 = background, the largest value = not labelled, ignore
    cv::Mat1b instances;  ///< number of the object; empty where objects are not told apart

    [[nodiscard]] bool isEmpty() const { return classes.empty(); }
    /// 255 or 65535.
    [[nodiscard]] int ignoreValue() const { return classes.depth() == CV_16U ? 0xFFFF : 0xFF; }
};

/// Where in a volume a slice lies.
struct SlicePlace {
    int index = 0;                    ///< along the third axis
    std::array<double, 3> spacing{};  ///< of the voxels, in the volume's units
    cv::Matx44d worldFromVoxel;       ///< voxel (i, j, k) to (x, y, z), right, anterior, superior
};

/// What a file, or a part of it, says of one picture.
struct AnnotatedPicture {
    std::string name;  ///< relative, UTF-8, with / between folders and never ".."; some formats tell no extension
    cv::Size size;     ///< of the upright picture
    std::string list;  ///< "train", "val"; empty = none
    std::vector<std::string> labels;    ///< classes of the picture as a whole
    std::map<std::string, bool> flags;  ///< of the picture as a whole
    std::vector<Shape> shapes;          ///< the last is in front
    PixelMask mask;                     ///< where the file holds pixels instead of shapes
    RasterRule rule = RasterRule::Coco;
    std::optional<std::int64_t> number;  ///< that the file gives it
    std::optional<SlicePlace> slice;
};

[[nodiscard]] bool operator==(const Shape& a, const Shape& b);
[[nodiscard]] bool operator==(const PixelMask& a, const PixelMask& b);
[[nodiscard]] bool operator==(const SlicePlace& a, const SlicePlace& b);
[[nodiscard]] bool operator==(const AnnotatedPicture& a, const AnnotatedPicture& b);

/// A name from a file as AnnotatedPicture::name: / for \, without drive, leading /, "." and "..". Empty when nothing
/// is left.
[[nodiscard]] std::string pictureName(const std::string& written);

}  // namespace overlook
