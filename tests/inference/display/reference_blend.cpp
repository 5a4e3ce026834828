#include "tests/inference/display/reference_blend.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <optional>

#include "inference/display/colour_map.h"

namespace overlook::test {

namespace {

struct Sampler {
    const cv::Mat1f& values;
    bool isSmooth;

    [[nodiscard]] double at(cv::Point2d cell) const {
        if (!isSmooth)
            return values(static_cast<int>(cell.y), static_cast<int>(cell.x));
        const double x = std::clamp(cell.x - 0.5, 0.0, values.cols - 1.0);
        const double y = std::clamp(cell.y - 0.5, 0.0, values.rows - 1.0);
        const int left = static_cast<int>(x);
        const int top = static_cast<int>(y);
        const int right = std::min(left + 1, values.cols - 1);
        const int bottom = std::min(top + 1, values.rows - 1);
        const double upper = values(top, left) * (1 - (x - left)) + values(top, right) * (x - left);
        const double lower = values(bottom, left) * (1 - (x - left)) + values(bottom, right) * (x - left);
        return upper * (1 - (y - top)) + lower * (y - top);
    }
};

double opacityOf(double value, const MapStyle& style) {
    if (value < style.threshold)
        return 0;
    if (!style.fadesWithValue)
        return style.opacity;
    return style.opacity * (style.normalisation == Normalisation::Signed ? std::abs(2 * value - 1) : value);
}

cv::Vec4b blended(const cv::Vec4b& below, double value, const MapStyle& style) {
    const ColourTable& colours = colourMap(style.colourMapId).colours;
    const double opacity = opacityOf(value, style);
    const auto left = static_cast<std::size_t>(value * 255);
    const std::size_t right = std::min<std::size_t>(left + 1, 255);
    const double weight = value * 255 - static_cast<double>(left);
    cv::Vec4b result(0, 0, 0, 255);
    for (int channel = 0; channel < 3; ++channel) {
        const auto level = [&](std::size_t i) { return static_cast<double>(colours[i] >> (8 * channel) & 0xFFU); };
        const double colour = level(left) * (1 - weight) + level(right) * weight;
        result[channel] = static_cast<uchar>(std::lround(colour * opacity + below[channel] * (1 - opacity)));
    }
    return result;
}

/// Cell coordinates of a target pixel's centre; nothing outside the picture.
std::optional<cv::Point2d> cellUnder(int x, int y, const ViewWindow& view, cv::Size cells) {
    const cv::Point2d picture(view.origin.x + (x + 0.5) / view.zoom, view.origin.y + (y + 0.5) / view.zoom);
    if (picture.x < 0 || picture.y < 0 || picture.x >= view.pictureSize.width || picture.y >= view.pictureSize.height)
        return std::nullopt;
    return cv::Point2d(picture.x * cells.width / view.pictureSize.width,
                       picture.y * cells.height / view.pictureSize.height);
}

}  // namespace

cv::Mat4b referenceBlend(const cv::Mat4b& below, const MapLayer& layer, const ViewWindow& view, cv::Mat1b& doubtful) {
    const ValueScale scale = valueScale(Map{layer.values, {}}.range(), layer.style.normalisation);
    cv::Mat4b result = below.clone();
    doubtful = cv::Mat1b::zeros(below.size());
    if (scale.isFlat || !layer.style.isVisible)
        return result;
    for (int y = 0; y < view.size.height; ++y) {
        for (int x = 0; x < view.size.width; ++x) {
            const auto cell = cellUnder(x, y, view, layer.values.size());
            if (!cell)
                continue;
            const double raw = Sampler{layer.values, layer.style.isSmooth}.at(*cell);
            const double value = std::clamp((raw - scale.low) / (scale.high - scale.low), 0.0, 1.0);
            result(y, x) = blended(below(y, x), value, layer.style);
            doubtful(y, x) = std::abs(value - layer.style.threshold) < 0.51 / 1023;
        }
    }
    return result;
}

int largestDifference(const cv::Mat4b& a, const cv::Mat4b& b, const cv::Mat1b& ignored) {
    int largest = 0;
    for (int y = 0; y < a.rows; ++y) {
        for (int x = 0; x < a.cols; ++x) {
            for (int channel = 0; channel < 4 && !ignored(y, x); ++channel)
                largest = std::max(largest, std::abs(a(y, x)[channel] - b(y, x)[channel]));
        }
    }
    return largest;
}

}  // namespace overlook::test
