#pragma once

#include <cstdint>
#include <opencv2/core.hpp>
#include <string>
#include <vector>

#include "inference/core/polygon.h"

namespace overlook::test {

/// Numbers that are the same everywhere, for shapes whose pixels a reference program was asked for once.
class Numbers {
 public:
    explicit Numbers(std::uint64_t seed) : m_state(seed) {}
    /// 0 … count - 1
    int below(int count);

 private:
    std::uint64_t m_state;
};

/// A picture size and points in and around it.
struct NumberedShape {
    cv::Size size;
    Polygon points;  ///< in quarters of a pixel
};

[[nodiscard]] NumberedShape numberedShape(Numbers& numbers);
/// The points without their fractions.
[[nodiscard]] std::vector<cv::Point> wholePoints(const Polygon& points);

/// Rows of '#' and '.', each ended by '/'.
[[nodiscard]] std::string drawnText(const cv::Mat1b& pixels);

}  // namespace overlook::test
