#pragma once

#include <opencv2/core.hpp>
#include <optional>
#include <string>

namespace overlook {

/// Whose score of a segmentation network is explained, as weights on the network's output grid.
/// `text`: "" or "predicted" (none: the method takes the pixels where each class wins); "x,y", a pixel of the picture,
/// whose weight 1 is at the output cell that holds its centre; "x1,y1 x2,y2 x3,y3 …", a polygon (see parsedPolygon);
/// else the path of a mask of the picture's size, whose pixels that are neither 0 nor 255 count. Of polygons and masks
/// each output cell has the share of its pixels that count.
/// Throws Error: BadRequest (nothing of the picture is in it, or the mask has another size); Missing, Unreadable.
[[nodiscard]] std::optional<cv::Mat1f> explainedRegion(const std::string& text, cv::Size picture, cv::Size output);

}  // namespace overlook
