#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace overlook {

/// Pixels of a picture that a tool chose: those of `where` that are not 0, whose corner lies at `topLeft` of the
/// upright picture. Parts outside the picture count for nothing.
struct HintRegion {
    cv::Point topLeft;
    cv::Mat1b where;

    [[nodiscard]] bool isEmpty() const { return where.empty(); }
    [[nodiscard]] cv::Rect area() const { return {topLeft, where.size()}; }
};

/// Together they are what a tool chose. In pieces, because a large area in one would take memory for all it encloses.
using HintRegions = std::vector<HintRegion>;

}  // namespace overlook
