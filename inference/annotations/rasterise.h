#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <string>
#include <vector>

#include "inference/annotations/annotation.h"
#include "inference/core/class_table.h"

namespace overlook {

/// Label of shapes whose pixels are to be ignored, as labelme calls it.
inline constexpr const char* kIgnoreName = "__ignore__";

/// 255 where the shape is, otherwise 0, by the rule of the program that it comes from.
[[nodiscard]] cv::Mat1b pixelsOf(const Shape& shape, cv::Size picture, RasterRule rule);

/// The id of the class with exactly this name.
[[nodiscard]] std::optional<int> idOfName(const ClassTable& classes, const std::string& name);

/// The picture's own mask, or its shapes drawn over each other in their order: class ids, and the number of the object.
/// Crowds are to be ignored, behind all other shapes, and so is what is labelled kIgnoreName. 16 bit where a class id
/// is above 254. Throws Error (BadData) for a shape of a class that is not in the table.
[[nodiscard]] PixelMask maskOf(const AnnotatedPicture& picture, const ClassTable& classes);

/// The picture's shapes, or bitmaps of its mask: one for each object, where objects are not told apart for each class,
/// by ascending number. Pixels to be ignored are in none.
[[nodiscard]] std::vector<Shape> shapesOf(const AnnotatedPicture& picture, const ClassTable& classes);

/// Points around a polygon, rectangle or oriented rectangle; nothing for other kinds.
[[nodiscard]] std::vector<Polygon> outlinesOf(const Shape& shape);

}  // namespace overlook
