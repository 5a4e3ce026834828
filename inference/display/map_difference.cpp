#include "inference/display/map_difference.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "inference/display/axis_samples.h"

namespace overlook {

namespace {

/// The centres of `targets` equal cells among `cells` equal cells over the same length.
AxisSamples centresOf(int targets, int cells) {
    return linearSamples({targets, 0, 1, targets}, cells);
}

/// The value between a cell and the next one; the nearer one's where they cannot be mixed.
float mixed(float value, float next, float weight) {
    const float between = value + (next - value) * weight;
    if (std::isfinite(between))
        return between;
    return weight < 0.5F ? value : next;
}

}  // namespace

cv::Mat1f resampled(const cv::Mat1f& values, cv::Size size) {
    if (values.empty() || values.size() == size)
        return values;
    const AxisSamples columns = centresOf(size.width, values.cols);
    const AxisSamples rows = centresOf(size.height, values.rows);
    const auto along = [&columns](const float* row, std::size_t x) {
        const float weight = columns.weights[x];
        const int cell = columns.cells[x];
        return weight > 0 ? mixed(row[cell], row[cell + 1], weight) : row[cell];
    };
    cv::Mat1f result(size);
    for (int y = 0; y < size.height; ++y) {
        const float weight = rows.weights[static_cast<std::size_t>(y)];
        const int cell = rows.cells[static_cast<std::size_t>(y)];
        const float* const upper = values[cell];
        const float* const lower = weight > 0 ? values[cell + 1] : upper;
        for (int x = 0; x < size.width; ++x) {
            const auto column = static_cast<std::size_t>(x);
            const float above = along(upper, column);
            result(y, x) = weight > 0 ? mixed(above, along(lower, column), weight) : above;
        }
    }
    return result;
}

cv::Mat1f difference(const cv::Mat1f& minuend, const cv::Mat1f& subtrahend) {
    if (minuend.empty() || subtrahend.empty())
        return {};
    const cv::Size size(std::max(minuend.cols, subtrahend.cols), std::max(minuend.rows, subtrahend.rows));
    const cv::Mat1f a = resampled(minuend, size);
    const cv::Mat1f b = resampled(subtrahend, size);
    cv::Mat1f result(size);
    std::transform(a.begin(), a.end(), b.begin(), result.begin(), [](float left, float right) {
        return std::isfinite(left) && std::isfinite(right) ? left - right : std::numeric_limits<float>::quiet_NaN();
    });
    return result;
}

Map::Range unitedRange(const Map::Range& a, const Map::Range& b) {
    return {std::min(a.minimum, b.minimum), std::max(a.maximum, b.maximum), a.hasNonFinite || b.hasNonFinite};
}

}  // namespace overlook
