#pragma once

#include <opencv2/core.hpp>
#include <vector>

/// Filled shapes with exactly the pixels that Pillow's ImageDraw fills, which is what labelme makes its masks with.
/// Coordinates are whole pixels (labelme's are cut off, not rounded, before they get here) and may lie outside.
namespace overlook {

/// Sets the pixels of the polygon and of its outline.
void fillPolygon(cv::Mat1b& pixels, const std::vector<cv::Point>& corners, std::uint8_t value);

/// Sets the pixels of the ellipse between two corners, both belonging to it.
void fillEllipse(cv::Mat1b& pixels, cv::Point upperLeft, cv::Point lowerRight, std::uint8_t value);

/// Sets the pixels from one corner to the other, both included.
void fillRectangle(cv::Mat1b& pixels, cv::Point upperLeft, cv::Point lowerRight, std::uint8_t value);

/// Sets the pixels of a line of this width in pixels, with flat ends.
void fillLine(cv::Mat1b& pixels, cv::Point from, cv::Point to, int width, std::uint8_t value);

}  // namespace overlook
