#pragma once

#include <opencv2/core.hpp>

#include "inference/hints/hint_region.h"

namespace overlook {

/// A round brush somewhere on the picture.
struct BrushStamp {
    cv::Point2d centre;   ///< (0.5, 0.5) is the centre of the first pixel
    double diameter = 1;  ///< picture pixels

    [[nodiscard]] double radius() const { return diameter / 2; }
};

/// The pixels under a brush that goes straight from one place to another while its size changes evenly: those whose
/// centre it covers, and always those under its own centre, as a line without gaps. With a diameter of 1 or less these
/// alone. Left out is what lies outside the picture.
[[nodiscard]] HintRegions brushSegment(const BrushStamp& from, const BrushStamp& to, cv::Size picture);

/// The brush at one place.
[[nodiscard]] inline HintRegions brushDab(const BrushStamp& stamp, cv::Size picture) {
    return brushSegment(stamp, stamp, picture);
}

/// Places for a brush on the way from one to the other, the last included and the first not, at most `step` apart.
[[nodiscard]] std::vector<BrushStamp> stampsBetween(const BrushStamp& from, const BrushStamp& to, double step);

}  // namespace overlook
