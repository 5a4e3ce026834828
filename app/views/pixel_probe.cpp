#include "app/views/pixel_probe.h"

#include <algorithm>
#include <cmath>

#include "app/document/document.h"

namespace overlook {

namespace {

template <typename T>
std::vector<double> channelsAt(const cv::Mat& image, QPoint pixel) {
    const T* values = image.ptr<T>(pixel.y()) + static_cast<std::ptrdiff_t>(pixel.x()) * image.channels();
    return {values, values + image.channels()};
}

std::vector<double> valuesAt(const cv::Mat& image, QPoint pixel) {
    switch (image.depth()) {
        case CV_8U:
            return channelsAt<std::uint8_t>(image, pixel);
        case CV_16U:
            return channelsAt<std::uint16_t>(image, pixel);
        case CV_32F:
            return channelsAt<float>(image, pixel);
        default:
            return {};
    }
}

bool contains(cv::Size size, QPoint pixel) {
    return pixel.x() >= 0 && pixel.y() >= 0 && pixel.x() < size.width && pixel.y() < size.height;
}

/// Position of a pixel's centre in map cells, where cell 0 has its centre at 0.
double cellPosition(int pixel, int pixels, int cells) {
    return (pixel + 0.5) * cells / pixels - 0.5;
}

}  // namespace

float sampledValue(const cv::Mat1f& map, cv::Size picture, cv::Point pixel, bool isSmooth) {
    const double x = std::clamp(cellPosition(pixel.x, picture.width, map.cols), 0.0, map.cols - 1.0);
    const double y = std::clamp(cellPosition(pixel.y, picture.height, map.rows), 0.0, map.rows - 1.0);
    if (!isSmooth) {
        const auto cell = [](int position, int pixels, int cells) {
            return std::min(static_cast<int>((position + 0.5) * cells / pixels), cells - 1);
        };
        return map(cell(pixel.y, picture.height, map.rows), cell(pixel.x, picture.width, map.cols));
    }
    const int left = static_cast<int>(x);
    const int top = static_cast<int>(y);
    const int right = std::min(left + 1, map.cols - 1);
    const int bottom = std::min(top + 1, map.rows - 1);
    const double fx = x - left;
    const double fy = y - top;
    const double upper = map(top, left) * (1 - fx) + map(top, right) * fx;
    const double lower = map(bottom, left) * (1 - fx) + map(bottom, right) * fx;
    return static_cast<float>(upper * (1 - fy) + lower * fy);
}

PixelProbe probePixel(const Document& document, QPoint pixel) {
    PixelProbe probe;
    if (!document.picture() || !contains(document.picture()->size(), pixel))
        return probe;
    const Picture& picture = *document.picture();
    probe.pixel = pixel;
    const bool hasOriginal = contains(picture.original.size(), pixel);
    const cv::Mat& stored = hasOriginal ? picture.original : picture.rgb;
    probe.depth = stored.depth();
    probe.original = valuesAt(stored, pixel);
    if (document.map() && !document.map()->values.empty())
        probe.mapValue = sampledValue(document.map()->values, picture.size(), {pixel.x(), pixel.y()},
                                      document.activeLayer().style.isSmooth);
    if (document.prediction() && contains(document.prediction()->labels.size(), pixel))
        probe.maskClass = document.prediction()->labels(pixel.y(), pixel.x());
    return probe;
}

}  // namespace overlook
