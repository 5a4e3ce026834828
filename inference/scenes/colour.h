#pragma once

#include <opencv2/core.hpp>

namespace overlook {

/// RGB, each 0 … 1.
using Colour = cv::Vec3f;

/// 0xRRGGBB.
[[nodiscard]] Colour rgb(unsigned hex);
/// Hue in turns (0 red, 1/3 green, 2/3 blue; wraps), saturation and value 0 … 1.
[[nodiscard]] Colour hsv(float hue, float saturation, float value);
/// `a` at share 0, `b` at share 1.
[[nodiscard]] Colour mix(const Colour& a, const Colour& b, float share);
[[nodiscard]] Colour scaled(const Colour& colour, float factor);
/// 0 below `low`, 1 above `high`, smooth in between.
[[nodiscard]] float smoothStep(float low, float high, float value);

}  // namespace overlook
