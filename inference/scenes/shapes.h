#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace overlook {

/// Corners of a shape in order; closed by itself. Units are those of the picture (0 … 1) or of the object (Pose).
using Outline = std::vector<cv::Point2f>;

/// Where an object stands: local coordinates have the origin at its foot, y downwards (negative = above the ground),
/// and the object's nominal length as unit.
struct Pose {
    cv::Point2f foot;  ///< in the picture, 0 … 1
    float scale = 1;   ///< nominal length, picture = 1
    float tilt = 0;    ///< radians, clockwise
    bool isMirrored = false;

    [[nodiscard]] cv::Point2f place(cv::Point2f local) const;
    [[nodiscard]] Outline place(const Outline& local) const;
};

[[nodiscard]] Outline box(float left, float top, float right, float bottom);
[[nodiscard]] Outline roundedBox(const cv::Rect2f& area, float radius);
[[nodiscard]] Outline ellipse(cv::Point2f centre, float radiusX, float radiusY);
/// A straight bar of this width.
[[nodiscard]] Outline bar(cv::Point2f from, cv::Point2f to, float width);
/// Points of a quadratic Bézier curve, both ends included.
[[nodiscard]] Outline curve(cv::Point2f from, cv::Point2f control, cv::Point2f to);
[[nodiscard]] Outline joined(Outline first, const Outline& second);
[[nodiscard]] cv::Rect2f bounds(const Outline& outline);

}  // namespace overlook
