#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <string_view>
#include <vector>

namespace overlook {

/// A closed outline in pixels of a picture: (0, 0) is the upper left corner of its first pixel, whose centre is
/// (0.5, 0.5). The last point is joined to the first.
using Polygon = std::vector<cv::Point2d>;

/// "x1,y1 x2,y2 x3,y3 …": at least three points with blanks in between; decimals are allowed, and so are points outside
/// the picture. None for anything else.
[[nodiscard]] std::optional<Polygon> parsedPolygon(std::string_view text);

/// 255 where a pixel's centre is inside by the even-odd rule, otherwise 0; a picture of this size.
[[nodiscard]] cv::Mat1b pixelsInside(const Polygon& polygon, cv::Size picture);

}  // namespace overlook
