#pragma once

#include <opencv2/core.hpp>

#include "inference/hints/hint_region.h"

namespace overlook {

/// The pixel that covers a point of the picture: (x, y) covers [x, x + 1) × [y, y + 1).
[[nodiscard]] cv::Point pixelUnder(cv::Point2d point);

/// The smallest area of whole pixels with the pixels under both points.
[[nodiscard]] cv::Rect pixelsBetween(cv::Point2d a, cv::Point2d b);

/// The part of `area` that lies in the picture; the empty rectangle where none does.
[[nodiscard]] cv::Rect insideOf(cv::Size picture, const cv::Rect& area);

/// One region of the same pixels, as large as the box around all.
[[nodiscard]] HintRegion united(const HintRegions& regions);

}  // namespace overlook
