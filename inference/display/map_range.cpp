#include "inference/display/map_range.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace overlook {

namespace {

constexpr std::size_t kMostValues = 1U << 20U;  // sorting these takes some ten milliseconds

std::vector<float> finiteValues(const std::vector<cv::Mat1f>& maps) {
    std::size_t total = 0;
    for (const cv::Mat1f& map : maps)
        total += map.total();
    const std::size_t step = total / kMostValues + 1;
    std::vector<float> values;
    values.reserve(total / step + 1);
    std::size_t place = 0;
    for (const cv::Mat1f& map : maps) {
        for (const float value : map)
            if (place++ % step == 0 && std::isfinite(value))
                values.push_back(value);
    }
    return values;
}

/// Partly sorts the values.
float percentile(std::vector<float>& values, double percent) {
    const double place = percent / 100 * static_cast<double>(values.size() - 1);
    const auto below = values.begin() + static_cast<std::ptrdiff_t>(place);
    std::nth_element(values.begin(), below, values.end());
    const double weight = place - std::floor(place);
    if (weight == 0)
        return *below;
    const float next = *std::min_element(below + 1, values.end());
    return static_cast<float>(*below * (1 - weight) + next * weight);
}

}  // namespace

Map::Range finiteRange(const cv::Mat1f& values) {
    constexpr double kLargest = std::numeric_limits<float>::max();
    // The upper bound is exclusive: a map that holds the largest float goes the slow way too.
    if (values.empty() || !cv::checkRange(values, true, nullptr, -kLargest, kLargest))
        return Map{values, {}}.range();
    double minimum = 0;
    double maximum = 0;
    cv::minMaxLoc(values, &minimum, &maximum);
    return {static_cast<float>(minimum), static_cast<float>(maximum), false};
}

Map::Range clippedRange(const std::vector<cv::Mat1f>& maps, double percent) {
    std::vector<Map::Range> ranges;
    for (const cv::Mat1f& map : maps) {
        if (std::any_of(map.begin(), map.end(), [](float value) { return std::isfinite(value); }))
            ranges.push_back(finiteRange(map));
    }
    Map::Range range = ranges.empty() ? Map::Range() : ranges.front();
    for (const Map::Range& next : ranges)
        range = {std::min(range.minimum, next.minimum), std::max(range.maximum, next.maximum),
                 range.hasNonFinite || next.hasNonFinite};
    std::vector<float> values = percent > 0 ? finiteValues(maps) : std::vector<float>();
    if (values.empty())
        return range;
    range.minimum = percentile(values, percent);
    range.maximum = percentile(values, 100 - percent);
    return range;
}

Map::Range ownRange(const cv::Mat1f& values, const MapStyle& style) {
    return isClipped(style) ? clippedRange({values}, std::min(style.clipPercent, kMostClip)) : finiteRange(values);
}

}  // namespace overlook
